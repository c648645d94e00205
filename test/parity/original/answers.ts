import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { Expected, ExpectedRequest } from '../expected.js';
import type { Answer } from '../recorded-case.js';

/** The answer that decides the call: the last one. */
export function lastAnswer({ answers }: Expected): Answer | undefined {
  return answers.at(-1);
}

export function lastRequest({ requests }: Expected): ExpectedRequest | undefined {
  return requests.at(-1);
}

/** The body of the last answer as an object; undefined when it is none. */
export function lastBody(expected: Expected): JsonObject | undefined {
  const body = lastAnswer(expected)?.body;
  return body?.kind === 'json' && isJsonObject(body.json) ? body.json : undefined;
}

/** `data` of the last answer; undefined when there is none, or the answer is no object. */
export function lastData(expected: Expected): Json | undefined {
  const body = lastBody(expected);
  return body && member(body, 'data');
}

/** True for what means that there is no such thing. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (isJsonList(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** True for what holds nothing at any depth, such as a null list where there could be one. */
export function isHollow(value: Json | undefined): boolean {
  if (isEmpty(value)) return true;
  return isJsonObject(value) && Object.values(value).every(isHollow);
}

/** The objects of a list; what is no object, or no list, is left out. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return isJsonList(value) ? value.filter(isJsonObject) : [];
}

/** A member as the original reads it: missing is null. */
export function read(object: JsonObject, name: string): Json {
  return member(object, name) ?? null;
}

/** The server's messages in an `errors` list, at the top or in `data`: texts, or objects with `error_msg`. */
export function errorMessages(body: JsonObject | undefined): readonly string[] {
  return errorsOf(body).flatMap((error) => {
    const message = isJsonObject(error) ? member(error, 'error_msg') : error;
    return typeof message === 'string' && message !== '' ? [message] : [];
  });
}

/** The `errors` list of an answer, wherever it stands. */
export function errorsOf(body: JsonObject | undefined): readonly Json[] {
  if (!body) return [];
  const data = member(body, 'data');
  const lists = [member(body, 'errors'), isJsonObject(data) ? member(data, 'errors') : undefined];
  return lists.flatMap((list) => (isJsonList(list) ? list : []));
}
