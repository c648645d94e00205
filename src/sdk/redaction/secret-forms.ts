import { type Strength, strengthOf } from './strength.js';

/** How the characters of a form may differ in a text: blanks, the case of hex digits, the two alphabets of base64. */
export type FormKind = 'plain' | 'hex' | 'base64';

/** One thing to look for in texts: a secret or a piece of one, as it is or encoded. */
export interface SecretForm {
  readonly kind: FormKind;
  /** UTF-16 units, folded as `foldUnit` folds a text's. */
  readonly units: readonly number[];
  /** Found only where it stands alone. */
  readonly isAlone: boolean;
  /** So many of its first units are found too, where a text was cut off behind them. */
  readonly enough: number;
  readonly strength: Strength;
}

/** Of one secret; what lies behind is not looked for. */
const longestSecret = 16 * 1024;
/** A longer one is looked for in pieces of so many characters, for texts often show a part of it. */
const longestWhole = 64;
const pieceLength = 32;
/** The same for what is encoded, in bytes. */
const longestEncoded = 64;
const encodedPiece = 48;
/** A line of a secret of several that is long enough to be one itself: of a key in PEM each is. */
const shortestLine = 16;

/** Characters that are still a secret where the rest of it was cut off. */
const plainEnough = 8;

/**
 * Everything that is looked for to find a secret: its text without line breaks, its hexadecimal digits, and its base64
 * at each of the three places where it can begin inside a longer text. How each of their characters may be written is
 * another matter: see `spellingsAt`. Long secrets are taken apart, so that no form is longer than about a hundred
 * characters; of a secret with line breaks each long line is looked for as well.
 */
export function secretForms(given: string): readonly SecretForm[] {
  const secret = given.trim().slice(0, longestSecret);
  const strength = strengthOf(inOneLine(secret));
  if (strength === 'none') return [];
  if (strength !== 'strong') {
    const alone = { isAlone: true, enough: Number.POSITIVE_INFINITY, strength };
    const bytes = Buffer.from(secret.toWellFormed());
    return [
      { ...alone, kind: 'plain', units: plainUnits(secret) },
      { ...alone, kind: 'hex', units: unitsOf(bytes.toString('hex')) },
      { ...alone, kind: 'base64', units: unitsOf(bytes.toString('base64').replace(/=+$/, '')) },
    ];
  }
  const texts = new Set([secret, ...longLines(secret)]);
  const forms = [...texts].flatMap((text) => [...plainForms(text), ...encodedForms(text)]);
  return [...new Map(forms.map((form) => [`${form.kind} ${form.units.join()}`, form])).values()];
}

function longLines(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  return lines.length === 1
    ? []
    : lines.filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
}

function plainForms(text: string): SecretForm[] {
  const units = plainUnits(text);
  const length = units.length > longestWhole ? pieceLength : units.length;
  return pieces(units, length).map((piece) => strong('plain', piece, plainEnough));
}

function encodedForms(text: string): SecretForm[] {
  const bytes = Buffer.from(text.toWellFormed());
  const length = bytes.length > longestEncoded ? encodedPiece : bytes.length;
  return pieces([...bytes], length).flatMap((piece) => [
    strong('hex', unitsOf(Buffer.from(piece).toString('hex')), 2 * plainEnough),
    ...[0, 1, 2].map((phase) => strong('base64', base64Inside(piece, phase), plainEnough + 4)),
  ]);
}

function strong(kind: FormKind, units: readonly number[], enough: number): SecretForm {
  return { kind, units, isAlone: false, enough, strength: 'strong' };
}

/** All pieces of one length, side by side; the last one ends where the whole does. */
function pieces(whole: readonly number[], length: number): readonly (readonly number[])[] {
  const count = Math.ceil(whole.length / length);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.min(index * length, whole.length - length);
    return whole.slice(start, start + length);
  });
}

/** The base64 digits that bytes have whatever stands around them, `phase` bytes behind a multiple of three. */
function base64Inside(bytes: readonly number[], phase: number): readonly number[] {
  const digits = Buffer.from([...Array.from({ length: phase }, () => 0), ...bytes]).toString('base64');
  const first = Math.ceil((phase * 8) / 6);
  const last = Math.floor(((phase + bytes.length) * 8) / 6);
  return unitsOf(digits.slice(first, last));
}

/** A text breaks its lines where it will, so those of the secret do not count; blanks in a row count once. */
function inOneLine(text: string): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trimStart())
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ');
}

function plainUnits(text: string): readonly number[] {
  return unitsOf(inOneLine(text));
}

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

const blank = 0x20;
const plus = 0x2b;
const minus = 0x2d;
const slash = 0x2f;
const underscore = 0x5f;

/** A unit of a text as a form of this kind has it. */
export function foldUnit(kind: FormKind, unit: number): number {
  switch (kind) {
    case 'plain':
      return unit === 0x09 || unit === 0xa0 ? blank : unit;
    case 'hex':
      return unit >= 0x41 && unit <= 0x46 ? unit + blank : unit;
    case 'base64':
      return unit === minus ? plus : unit === underscore ? slash : unit;
  }
}

/** All units of a text that a form of this kind has as this one. */
export function unfoldUnit(kind: FormKind, unit: number): readonly number[] {
  const others: number[] = [];
  if (kind === 'plain' && unit === blank) others.push(0x09, 0xa0, plus);
  if (kind === 'hex' && unit >= 0x61) others.push(unit - blank);
  if (kind === 'base64' && unit === plus) others.push(minus);
  if (kind === 'base64' && unit === slash) others.push(underscore);
  return [unit, ...others];
}
