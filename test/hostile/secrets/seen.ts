import { expect } from '@jest/globals';
import { inBytes, spelled, wrapped } from '../../sdk/redaction/encodings.js';

/** A key with every character that an encoder writes otherwise. */
export const key = 'c4n"ry&<k3y>+/%41\\x\'4f1d7c0a9e8b';

const split = ['as it is', 'hex', 'base64', 'base64 behind one byte'];

/** A secret in every form that it may take, by the name of the form. */
export function formsOf(secret: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { name, encode } of [...spelled, ...inBytes]) {
    forms.set(name, encode(secret));
    if (split.includes(name))
      for (const lines of wrapped) forms.set(`${name}, ${lines.name}`, lines.encode(encode(secret)));
  }
  for (const user of ['', 'a', 'ab'])
    forms.set(`Basic of "${user}:"`, Buffer.from(`${user}:${secret}\n`).toString('base64'));
  return forms;
}

/** What a service says that repeats a secret in all its forms. */
export function allForms(secret: string): string {
  return [...formsOf(secret)].map(([name, form]) => `${name}: (${form})`).join('; ');
}

/** The same in one line of ASCII, as a header can carry it: without the forms that need more. */
export function formsInOneLine(secret: string): string {
  const forms = [...formsOf(secret)].filter(([, form]) => /^[\x20-\x7e]+$/.test(form));
  return forms.map(([name, form]) => `${name}: (${form})`).join('; ');
}

/** Names of the forms in which a text shows a secret, or a good part of one. */
export function seenIn(text: string, secret: string): readonly string[] {
  const seen = [...formsOf(secret)].filter(([, form]) => text.includes(form)).map(([name]) => name);
  const readable = plain(text);
  const hex = Buffer.from(secret).toString('hex');
  for (const part of [plain(secret.slice(-12)), hex.slice(0, 24), hex.slice(-24)])
    if (readable.toLowerCase().includes(part.toLowerCase())) seen.push(`a part of it, ${part}`);
  return seen;
}

/** The text with all escapes of JSON, HTML and URLs undone, however often, and nothing but letters and digits left. */
function plain(text: string): string {
  let current = text;
  for (let layer = 0; layer < 4; layer += 1)
    current = current
      .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&amp;/g, '&')
      .replace(/[%=]([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\n|\\t|<br>|=\r?\n/g, '');
  return current.replace(/[^A-Za-z0-9]/g, '');
}

export function expectUnseen(text: string, ...secrets: readonly string[]): void {
  for (const secret of secrets) expect(seenIn(text, secret)).toEqual([]);
}
