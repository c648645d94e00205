/**
 * The beginning of a text that somebody else wrote, for a message: of a longer one the first words, up to so many
 * characters. No word is cut, for it may be a secret, and a part of one would not be masked.
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end)}…`;
}
