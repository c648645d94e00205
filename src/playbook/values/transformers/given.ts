import { type Json, type JsonObject, member } from '../../../language/json/json.js';
import { asAnyText, needNumber } from '../cast.js';
import { ValueError } from '../value-error.js';

/** An argument, null where it is not given. */
export function argument(args: JsonObject, name: string): Json {
  return member(args, name) ?? null;
}

/** The text of an argument, or what stands for it where it is not given. */
export function textArgument(args: JsonObject, name: string, otherwise = ''): string {
  const value = argument(args, name);
  return value === null ? otherwise : asAnyText(value);
}

/** @throws ValueError for what is no number */
export function numberArgument(args: JsonObject, name: string): number | undefined {
  const value = argument(args, name);
  return value === null || value === '' ? undefined : needNumber(value, `"${name}"`);
}

/** @throws ValueError where it is not given, or no number */
export function neededNumber(args: JsonObject, name: string): number {
  const number = numberArgument(args, name);
  if (number === undefined) throw new ValueError(`"${name}" is missing.`);
  return number;
}

/** True for true and its texts. */
export function flagArgument(args: JsonObject, name: string, otherwise = false): boolean {
  const value = argument(args, name);
  if (value === null || value === '') return otherwise;
  return ['true', 'yes', '1'].includes(asAnyText(value).trim().toLowerCase());
}
