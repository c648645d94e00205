import { ValueError } from '../value-error.js';

/**
 * A result of arithmetic as JSON has it: 0 without a sign.
 * @throws ValueError for what is too large for a number
 */
export function finite(number: number): number {
  if (!Number.isFinite(number)) throw new ValueError('The result is too large for a number.');
  return number === 0 ? 0 : number;
}
