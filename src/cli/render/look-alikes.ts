import { visible } from './visible.js';

/** Scripts that have doubles of Latin letters. */
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const hasDouble = new RegExp(`[${scripts}]`, 'u');
const doubles = new RegExp(`[${scripts}]+`, 'gu');
const hasLatin = /\p{Script=Latin}/u;

/** An escape of JSON or ours, whose letters belong to no word; else a word of letters that can be mixed. */
const words = new RegExp(String.raw`\\(?:u[0-9a-fA-F]{4}|["\\/\w])|[${scripts}\p{Script=Latin}\p{M}]+`, 'gu');

/**
 * Shows letters that pass for Latin ones among Latin ones: `pаypal` with a Cyrillic `а` becomes `p\u0430ypal`. A word
 * of one script alone stays as it is: it is a word of its language. (Attack class 19, CVE-2021-42694.)
 */
export function markLookAlikes(text: string): string {
  if (!hasDouble.test(text)) return text;
  return text.replace(words, (word) =>
    word.startsWith('\\') || !hasLatin.test(word) ? word : word.replace(doubles, visible),
  );
}
