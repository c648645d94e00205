import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../../sdk/index.js';
import { UnexpectedAnswer } from './unexpected-answer.js';

/** One good answer of the platform: status 2xx, no `error_msg`. */
export interface VmrayAnswer {
  /** Method and path, for messages. */
  readonly request: string;
  /** The whole body; null for an answer without one (204). */
  readonly raw: Json;
  /** `data` of the body; null when it is missing. */
  readonly data: Json;
  /** Bytes of the body. */
  readonly size?: number;
}

/** True for what means "there is no such thing": null, missing, `{}` or `[]`. */
export function isNothing(data: Json): boolean {
  if (data === null) return true;
  if (isJsonList(data)) return data.length === 0;
  return isJsonObject(data) && Object.keys(data).length === 0;
}

/** The value as an object. @throws UnexpectedAnswer when it is none. */
export function expectObject(value: Json, answer: VmrayAnswer, expected: string): JsonObject {
  if (!isJsonObject(value)) throw new UnexpectedAnswer(answer.request, expected, value);
  return value;
}

/** The value as a list of objects. @throws UnexpectedAnswer when it is no list, or holds something else. */
export function expectObjects(value: Json, answer: VmrayAnswer, expected: string): readonly JsonObject[] {
  if (!isJsonList(value)) throw new UnexpectedAnswer(answer.request, `a list of ${expected}`, value);
  return value.map((item) => {
    if (!isJsonObject(item)) throw new UnexpectedAnswer(answer.request, `a list of ${expected}`, item);
    return item;
  });
}
