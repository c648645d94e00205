import type { IndicatorKind } from './indicator-kind.js';

/** What follows the last dot where a name of a file has an `@` in it. */
const fileEndings: ReadonlySet<string> = new Set(
  'png jpg jpeg gif bmp svg webp ico tif tiff eml msg pdf doc docx xls xlsx ppt pptx zip txt css js html'.split(
    ' ',
  ),
);

const longestLocal = 64;
const longestHost = 255;

/** E-mail addresses as they are written. The host need not be one of the Internet: `ana@corp.local`. */
export const email: IndicatorKind = {
  type: 'Email',
  command: 'email',
  contextKey: 'Account.Email(val.Address && val.Address === obj.Address)',
  contextOf: (address) => ({ Address: address }),
  *find(text) {
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const local = localBefore(text, at);
      const host = hostBehind(text, at);
      if (local !== '' && host !== '') yield `${local}@${host}`;
    }
  },
};

/** Letters that have capitals: words of other alphabets may touch it without a blank (`邮箱ana@example.com`). */
const localCharacter = /[\p{LC}\p{N}.!#$%&'*+^_`{|}~-]/u;
const hostCharacter = /[\p{L}\p{N}.-]/u;
const alphanumeric = /[\p{L}\p{N}]/u;

function localBefore(text: string, at: number): string {
  let from = at;
  while (at - from <= longestLocal && from > 0 && localCharacter.test(text[from - 1] ?? '')) from -= 1;
  if (at - from > longestLocal) return '';
  // Quotes and the like that it stands in are none of it.
  while (from < at && !/\w/.test(text[from] ?? '') && !alphanumeric.test(text[from] ?? '')) from += 1;
  return text[at - 1] === '.' ? '' : text.slice(from, at);
}

function hostBehind(text: string, at: number): string {
  let to = at + 1;
  while (to - at <= longestHost + 1 && hostCharacter.test(text[to] ?? '')) to += 1;
  if (to - at - 1 > longestHost) return '';
  while (to > at + 1 && !alphanumeric.test(text[to - 1] ?? '')) to -= 1;
  const host = text.slice(at + 1, to);
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const isHost = labels.length > 1 && labels.every((label) => label !== '') && /^[a-z]{2,}$/i.test(last);
  return isHost && !fileEndings.has(last.toLowerCase()) ? host : '';
}
