import type { IndicatorKind } from './indicator-kind.js';

/** By the number of its digits, what hash it is. */
const members: ReadonlyMap<number, string> = new Map([
  [32, 'MD5'],
  [40, 'SHA1'],
  [64, 'SHA256'],
  [128, 'SHA512'],
]);

const compared = ['SHA256', 'SHA1', 'MD5', 'SHA512', 'SSDeep'];

/** Files, by their hashes as they are written. */
export const fileHash: IndicatorKind = {
  type: 'File',
  command: 'file',
  contextKey: `File(${compared.map((hash) => `val.${hash} && val.${hash} === obj.${hash}`).join(' || ')})`,
  contextOf: (hash) => ({ [members.get(hash.length) ?? 'SSDeep']: hash }),
  *find(text) {
    for (const [word] of text.matchAll(/\b[\da-f]{32,128}\b/gi)) if (members.has(word.length)) yield word;
  },
};
