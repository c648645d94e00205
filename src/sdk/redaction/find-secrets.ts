import { isCutOff } from './cut-off.js';
import { foldUnit, type SecretForm, unfoldUnit } from './secret-forms.js';
import { isOpener, maySpellVisibly, openers, otherSpellingsAt } from './spellings/spellings-at.js';
import { standsAlone } from './stands-alone.js';

/** A part of a text, in UTF-16 units, its end excluded. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A form in the middle of a text: its units before `reached` were read up to `at`. */
interface Progress {
  readonly reached: number;
  readonly at: number;
  /** Blanks may follow that do not count: behind a line's end, and behind a blank. */
  readonly mayIndent: boolean;
}

interface Numbered {
  readonly form: SecretForm;
  /** The number of its first unit among those of all forms. */
  readonly first: number;
}

const ascii = 128;
const nothing: readonly Found[] = [];
const blank = 0x20;
const plus = 0x2b;

/** States that are remembered; those before the present start do not come again. */
const mostRemembered = 1 << 16;

/**
 * Finds forms of secrets in texts. Each of their characters may be spelled in any way that `otherSpellingsAt` reads,
 * and between any two of them a line may end, with the next one indented. Where there is a choice of readings, a state
 * is looked into once, that is a place in the text and how much of a form was read up to it: so the time is linear in
 * the length of the text, whatever stands in it. Where no two characters in a row can begin a form, a text costs one
 * look at each character.
 */
export class SecretFinder {
  /** By their first unit, and by their first two. */
  readonly #byFirst = new Map<number, Numbered[]>();
  readonly #byPair = new Map<number, Numbered[]>();
  /** The units of ASCII that can begin a form, or something that spells one; and a bit for each two that can. */
  readonly #beginnings = new Uint8Array(ascii);
  readonly #pairs = new Uint32Array((ascii * ascii) / 32);
  #beginsWide = false;
  /** UTF-16 units of the shortest text that can hold a form, or what was left of one. */
  readonly #shortest: number;
  readonly #count: number;
  #visited = new Set<number>();

  constructor(forms: readonly SecretForm[]) {
    let count = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (const opener of openers)
      for (let next = 0; next < ascii; next += 1)
        if (maySpellVisibly(opener, next)) this.#allow(opener, next);
    for (const form of forms) {
      this.#add({ form, first: count });
      count += form.units.length + 1;
      shortest = Math.min(shortest, form.units.length, form.enough);
    }
    this.#count = count;
    this.#shortest = shortest;
  }

  #add(numbered: Numbered): void {
    const { kind, units } = numbered.form;
    const [one = 0, two = 0] = units;
    for (const first of unfoldUnit(kind, one)) {
      addTo(this.#byFirst, first, numbered);
      if (first >= ascii) this.#beginsWide = true;
      for (const second of unfoldUnit(kind, two)) {
        addTo(this.#byPair, pairOf(first, second), numbered);
        this.#allow(first, second);
      }
      for (let unit = 0; unit < ascii; unit += 1)
        if (isOpener(unit) || isLineEnd(unit)) this.#allow(first, unit);
    }
  }

  #allow(first: number, second: number): void {
    if (first >= ascii || second >= ascii) return;
    this.#beginnings[first] = 1;
    const at = first * ascii + second;
    this.#pairs[at >> 5] = (this.#pairs[at >> 5] ?? 0) | (1 << (at & 31));
  }

  /** Where secrets stand, by their beginnings; they may overlap. */
  find(text: string): readonly Found[] {
    if (text.length < this.#shortest) return nothing;
    let found: Found[] | undefined;
    for (let at = this.#next(text, 0); at !== -1; at = this.#next(text, at + 1)) {
      found ??= [];
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      const isOpen = isOpener(unit) || isOpener(next) || isLineEnd(next);
      this.#followAll(
        text,
        at,
        isOpen ? this.#byFirst.get(unit) : this.#byPair.get(pairOf(unit, next)),
        found,
      );
      if (isOpener(unit))
        for (const { characters } of otherSpellingsAt(text, at))
          this.#followAll(text, at, this.#byFirst.get(characters.charCodeAt(0)), found);
    }
    if (this.#visited.size > 0) this.#visited = new Set();
    return found ?? nothing;
  }

  /** The next place where a form may begin; -1 when there is none. */
  #next(text: string, from: number): number {
    const beginnings = this.#beginnings;
    const pairs = this.#pairs;
    const last = text.length - this.#shortest;
    for (let at = from; at <= last; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= ascii) {
        if (this.#beginsWide) return at;
        continue;
      }
      if (beginnings[unit] === 0) continue;
      const next = text.charCodeAt(at + 1);
      if (next >= ascii) return at;
      const pair = unit * ascii + next;
      if (((pairs[pair >> 5] ?? 0) >> (pair & 31)) & 1) return at;
    }
    return -1;
  }

  #followAll(text: string, at: number, candidates: readonly Numbered[] | undefined, found: Found[]): void {
    if (candidates) for (const numbered of candidates) this.#follow(text, at, numbered, found);
  }

  /** Looks for one form at one place. */
  #follow(text: string, start: number, { form, first }: Numbered, found: Found[]): void {
    if (this.#visited.size > mostRemembered) this.#visited = new Set();
    const open: Progress[] = [];
    let progress: Progress | undefined = { reached: 0, at: start, mayIndent: false };
    for (; progress !== undefined; progress = open.pop()) {
      const fork = this.#run(text, start, progress, form, found);
      if (fork === undefined) continue;
      for (const next of fork) {
        const { reached, at, mayIndent } = next;
        const state = (at * this.#count + first + reached) * 2 + (mayIndent ? 1 : 0);
        if (this.#visited.has(state)) continue;
        this.#visited.add(state);
        open.push(next);
      }
    }
  }

  /** Reads a form on to its end, to where it does not go on, or to where it can go on in several ways: those are given. */
  #run(
    text: string,
    start: number,
    progress: Progress,
    form: SecretForm,
    found: Found[],
  ): readonly Progress[] | undefined {
    const { units, kind } = form;
    let { reached, at, mayIndent } = progress;
    while (reached < units.length) {
      const unit = text.charCodeAt(at);
      if (isOpener(unit)) return afterSpellings(text, { reached, at, mayIndent }, form);
      const wanted = units[reached];
      if (unit === wanted || foldUnit(kind, unit) === wanted || (unit === plus && wanted === blank)) {
        if (mayIndent && wanted !== blank && isSkipped(unit, reached, mayIndent, form))
          return [
            { reached, at: at + 1, mayIndent },
            { reached: reached + 1, at: at + 1, mayIndent: false },
          ];
        reached += 1;
        mayIndent = wanted === blank;
      } else if (isLineEnd(unit) && reached > 0) {
        // A line may end instead of a blank.
        if (wanted === blank) reached += 1;
        mayIndent = true;
      } else if (!isSkipped(unit, reached, mayIndent, form)) {
        if (reached >= form.enough && isCutOff(text, at)) found.push({ start, end: at });
        return undefined;
      }
      at += 1;
    }
    accept(text, { start, end: at }, form, found);
    return undefined;
  }
}

function addTo(lists: Map<number, Numbered[]>, key: number, numbered: Numbered): void {
  const known = lists.get(key);
  if (known) known.push(numbered);
  else lists.set(key, [numbered]);
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The states behind everything that an escape, or what looks like one, can be read as. */
function afterSpellings(text: string, progress: Progress, form: SecretForm): readonly Progress[] {
  const { reached, at } = progress;
  const next: Progress[] = [];
  const own = form.units[reached] === foldUnit(form.kind, text.charCodeAt(at));
  if (own) next.push({ reached: reached + 1, at: at + 1, mayIndent: false });
  for (const { characters, end } of otherSpellingsAt(text, at))
    for (const state of afterOne(characters, end, progress, form)) next.push(state);
  return next;
}

function afterOne(
  characters: string,
  end: number,
  { reached, mayIndent }: Progress,
  form: SecretForm,
): readonly Progress[] {
  const unit = characters.charCodeAt(0);
  const isBlank = form.units[reached] === blank;
  const next: Progress[] = [];
  if (isLineEnd(unit) && reached > 0)
    next.push({ reached: isBlank ? reached + 1 : reached, at: end, mayIndent: true });
  else if (isSkipped(unit, reached, mayIndent, form)) next.push({ reached, at: end, mayIndent });
  for (let index = 0; index < characters.length; index += 1)
    if (foldUnit(form.kind, characters.charCodeAt(index)) !== form.units[reached + index]) return next;
  next.push({ reached: reached + characters.length, at: end, mayIndent: isBlank });
  return next;
}

function isLineEnd(unit: number): boolean {
  if (unit < ascii) return unit >= 0x0a && unit <= 0x0d;
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** A unit of a text that stands between two of a form, and does not count. */
function isSkipped(unit: number, reached: number, mayIndent: boolean, { kind }: SecretForm): boolean {
  if (kind === 'hex' && reached > 0 && reached % 2 === 0 && isSeparator(unit)) return true;
  return mayIndent && (unit === blank || unit === 0x09 || unit === 0xa0 || unit === plus);
}

/** What hexadecimal bytes may be separated by: a blank, a comma, a hyphen or a colon. */
function isSeparator(unit: number): boolean {
  return unit === blank || unit === 0x2c || unit === 0x2d || unit === 0x3a;
}

function accept(text: string, { start, end }: Found, { kind, isAlone }: SecretForm, found: Found[]): void {
  if (isAlone && !standsAlone(text, start, end)) return;
  if (kind !== 'base64') {
    found.push({ start, end });
    return;
  }
  // Its neighbours hold some of its bits.
  const isDigit = (at: number) => /^[A-Za-z0-9+/_-]$/.test(text.charAt(at));
  let last = isDigit(end) ? end + 1 : end;
  while (text.charAt(last) === '=') last += 1;
  found.push({ start: isDigit(start - 1) ? start - 1 : start, end: last });
}
