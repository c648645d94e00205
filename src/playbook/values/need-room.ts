import { ValueError } from './value-error.js';

const mostCharacters = 16 * 1024 * 1024;

/** Asked before a text is made that may be many times longer than what it is made of. @throws ValueError */
export function needRoom(characters: number): void {
  if (characters > mostCharacters)
    throw new ValueError(`The text would be longer than ${mostCharacters} characters.`);
}
