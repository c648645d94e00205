/** A way in which a secret may be written into a text; what comes out holds it whole. */
export interface Encoding {
  readonly name: string;
  encode(secret: string): string;
}

const bytesOf = (text: string) => Buffer.from(text.toWellFormed());
const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const each = (text: string, write: (character: string) => string) => Array.from(text, write).join('');
const unicode = (text: string) =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
const percent = (text: string) => encodeURIComponent(text.toWellFormed());
const percentAll = (text: string) => Array.from(bytesOf(text), (byte) => `%${hexOf(byte)}`).join('');
const form = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (text: string) => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const wrap = (text: string, column: number, lineEnd: string) =>
  text.match(new RegExp(`[^]{1,${column}}`, 'g'))?.join(lineEnd) ?? '';

/** Those that keep every character as one, or as a group of its own. */
export const spelled: readonly Encoding[] = [
  { name: 'as it is', encode: (secret) => secret },
  { name: 'JSON', encode: inJson },
  { name: 'JSON, as PHP writes it', encode: (secret) => inJson(secret).replaceAll('/', '\\/') },
  { name: 'JSON twice', encode: (secret) => inJson(inJson(secret)) },
  { name: 'JSON three times', encode: (secret) => inJson(inJson(inJson(secret))) },
  { name: 'JSON, every character', encode: unicode },
  {
    name: 'JSON, every character, in upper case',
    encode: (secret) => unicode(secret).replace(/[a-f]/g, (digit) => digit.toUpperCase()),
  },
  { name: 'JSON, every character, twice', encode: (secret) => inJson(unicode(secret)) },
  { name: 'URL', encode: percent },
  {
    name: 'URL in lower case',
    encode: (secret) => percent(secret).replace(/%../g, (code) => code.toLowerCase()),
  },
  { name: 'URL, every character', encode: percentAll },
  { name: 'URL twice', encode: (secret) => percent(percent(secret)) },
  { name: 'form', encode: form },
  { name: 'form in JSON', encode: (secret) => inJson(form(secret)) },
  { name: 'HTML', encode: html },
  { name: 'HTML, decimal', encode: (secret) => each(secret, (one) => `&#${codeOf(one)};`) },
  {
    name: 'HTML, hexadecimal',
    encode: (secret) => each(secret, (one) => `&#x${codeOf(one).toString(16).toUpperCase()};`),
  },
  {
    name: 'HTML, with leading zeros',
    encode: (secret) => each(secret, (one) => `&#${String(codeOf(one)).padStart(7, '0')};`),
  },
  { name: 'HTML twice', encode: (secret) => html(html(secret)) },
  { name: 'JSON in HTML', encode: (secret) => html(inJson(secret)) },
  {
    name: 'HTML in JSON',
    encode: (secret) => inJson(html(secret)).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c'),
  },
  { name: 'JSON in a URL', encode: (secret) => percent(inJson(secret)) },
  {
    name: 'quoted-printable',
    encode: (secret) =>
      each(secret, (one) =>
        /[!-<>-~]/.test(one)
          ? one
          : Array.from(bytesOf(one), (byte) => `=${hexOf(byte).toUpperCase()}`).join(''),
      ),
  },
];

/** Those of bytes. A text of base64 is cut where other bytes have a part in its digits: see `base64Core`. */
export const inBytes: readonly Encoding[] = [
  { name: 'hex', encode: (secret) => bytesOf(secret).toString('hex') },
  { name: 'hex in upper case', encode: (secret) => bytesOf(secret).toString('hex').toUpperCase() },
  { name: 'hex with colons', encode: (secret) => Array.from(bytesOf(secret), hexOf).join(':') },
  { name: 'hex with blanks', encode: (secret) => Array.from(bytesOf(secret), hexOf).join(' ') },
  { name: 'base64', encode: (secret) => base64Core(secret, 0) },
  { name: 'base64 behind one byte', encode: (secret) => base64Core(secret, 1) },
  { name: 'base64 behind two bytes', encode: (secret) => base64Core(secret, 2) },
  { name: 'base64url', encode: (secret) => base64Core(secret, 0).replaceAll('+', '-').replaceAll('/', '_') },
  { name: 'base64 in a URL', encode: (secret) => percent(base64Core(secret, 0)) },
  { name: 'base64 in JSON of PHP', encode: (secret) => base64Core(secret, 2).replaceAll('/', '\\/') },
];

/** The digits of base64 that a secret has behind so many bytes, whatever those and the bytes behind it are. */
export function base64Core(secret: string, phase: number): string {
  const bytes = Buffer.concat([Buffer.alloc(phase), bytesOf(secret)]);
  return bytes.toString('base64').slice(Math.ceil((phase * 4) / 3), Math.floor((bytes.length * 4) / 3));
}

/** Ways to break lines in what is encoded already. */
export const wrapped: readonly Encoding[] = [
  { name: 'every character on a line', encode: (text) => Array.from(text).join('\n') },
  { name: '64 columns', encode: (text) => wrap(text, 64, '\n') },
  { name: '76 columns', encode: (text) => wrap(text, 76, '\r\n') },
  { name: '7 columns, indented', encode: (text) => wrap(text, 7, '\n \t  ') },
  { name: '5 columns, soft breaks of quoted-printable', encode: (text) => wrap(text, 5, '=\r\n') },
  { name: '6 columns, in JSON', encode: (text) => wrap(text, 6, '\\n') },
  { name: '6 columns, in a cell of a table', encode: (text) => wrap(text, 6, '<br>') },
  { name: '9 columns, continued as a shell does', encode: (text) => wrap(text, 9, '\\\n') },
];
