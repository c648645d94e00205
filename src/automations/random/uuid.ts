import { randomCharacters } from './random-characters.js';

/** 32 hexadecimal digits: a UUID of version 4 without its dashes. `random` gives numbers from 0 to 1. */
export function uuidDigits(random: () => number): string {
  const digits = randomCharacters(32, '0123456789abcdef', random);
  const variant = randomCharacters(1, '89ab', random);
  return `${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
}

/** The same with dashes: 8-4-4-4-12. */
export function uuid(random: () => number): string {
  return uuidDigits(random).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
