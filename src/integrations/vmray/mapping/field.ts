import { type Json, type JsonObject, member } from '../../../sdk/index.js';

/** A member of an answer as the context shows it: what is missing is null. */
export function field(object: JsonObject, name: string): Json {
  return member(object, name) ?? null;
}

/** A member when it is a text with something in it. */
export function textField(object: JsonObject, name: string): string | undefined {
  const value = member(object, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
