import { isDeepStrictEqual } from 'node:util';
import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { Assertion } from './cases.js';

/** Holds or not, by operation (`README.md` of the cases). `found` is undefined where the place does not exist. */
const operations: Readonly<Record<string, (found: Json | undefined, value: Json) => boolean>> = {
  '==': (found, value) => isDeepStrictEqual(found, value),
  absent: (found) => isNothing(found),
  in: (found, value) => isJsonList(value) && value.some((one) => isDeepStrictEqual(found, one)),
  count: (found, value) => sizeOf(found) === value,
  at: (found, value) => typeof found === 'number' && Math.abs(found - Number(value)) <= 0.5,
  between(found, value) {
    const [from, to] = isJsonList(value) ? value.map(Number) : [];
    const number = isJsonList(found) ? found.length : Number(found);
    return from !== undefined && to !== undefined && number >= from && number <= to;
  },
  matches: (found, value) => new RegExp(String(value)).test(String(found)),
  has: (found, value) =>
    (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).includes(String(value)),
  ran: (found) => statusOf(found) === 'completed',
  notrun: (found) => ['skipped', 'notReached'].includes(statusOf(found)),
};

/** What is wrong with a result by an assertion; undefined when it holds. @throws Error for an unknown operation */
export function failure(result: JsonObject, [place, operation, value = null]: Assertion): string | undefined {
  const holds = operations[operation];
  if (!holds) throw new Error(`There is no operation ${operation}.`);
  const found = lookUp(result, place.split('/'));
  if (holds(found, value)) return undefined;
  return `${place} ${operation} ${JSON.stringify(value)}, found ${JSON.stringify(found)?.slice(0, 300)}`;
}

function lookUp(result: JsonObject, [first = '', ...rest]: readonly string[]): Json | undefined {
  const callsOf = (command: string | undefined) =>
    asList(result['commands']).filter((call) => isJsonObject(call) && call['command'] === command);
  switch (first) {
    case 'elapsed':
      return seconds(result['elapsed']);
    case 'calls':
      return below(
        callsOf(rest[0]).map((call) => below(call, ['args']) ?? null),
        rest.slice(1),
      );
    case 'times':
      return below(
        callsOf(rest[0]).map((call) => seconds(below(call, ['at'])) ?? null),
        rest.slice(1),
      );
    default:
      return below(result, [first, ...rest]);
  }
}

function below(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, key) =>
      isJsonList(found) ? found[Number(key)] : isJsonObject(found) ? member(found, key) : undefined,
    value,
  );
}

/** A duration of ISO 8601 in days and less. */
function seconds(text: Json | undefined): number | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(String(text));
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, rest = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + rest;
}

const asList = (value: Json | undefined): readonly Json[] => (isJsonList(value) ? value : []);
const sizeOf = (value: Json | undefined): number => asList(value).length;
const statusOf = (value: Json | undefined): string => String(below(value, ['status']));

function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
