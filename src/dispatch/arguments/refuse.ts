import type { Json } from '../../language/json/json.js';
import { ArgumentError } from '../../sdk/errors/argument-error.js';
import { masked } from '../../sdk/redaction/redact.js';
import { textOf } from './text-of.js';

/** The error for a value that an argument cannot have. A secret value is masked. */
export function refuse(
  argument: { readonly name: string; readonly secret?: boolean },
  value: Json,
  expectation: string,
): ArgumentError {
  return new ArgumentError(argument.name, argument.secret ? masked : textOf(value), expectation);
}
