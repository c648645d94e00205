/** A text of so many characters, each drawn from some. `random` gives numbers from 0 to 1. */
export function randomCharacters(length: number, from: string, random: () => number): string {
  return Array.from({ length }, () => from.charAt(Math.floor(random() * from.length))).join('');
}
