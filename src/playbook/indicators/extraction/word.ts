/** A letter or digit of ASCII, or `_`: what `\w` is to a regular expression. */
const wordCharacter = /\w/;

/** Whether a match from one place to another stands alone: no letter, digit or `_` touches it. */
export function standsAlone(text: string, from: number, to: number): boolean {
  return !isWordCharacter(text[from - 1]) && !isWordCharacter(text[to]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character);
}
