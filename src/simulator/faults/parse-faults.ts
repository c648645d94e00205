import type { Fault } from './fault.js';
import { InvalidFaults } from './invalid-faults.js';

const mostFaults = 1000;
const mostTimes = 1_000_000;
const longestPattern = 1000;
const longestWait = 3_600_000;
const mostBytes = 1_000_000_000;
const memberNames = new Set([
  ...['method', 'path', 'times', 'after', 'every', 'status', 'headers', 'body', 'delayMs', 'dropAnswer'],
  ...['cutBodyAt', 'dripMs', 'hideForMs'],
]);
const methodPattern = /^(?:\*|[A-Za-z]{3,10})$/;
const headerNamePattern = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,200}$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one fault; complains with its place in the list. */
class FaultReader {
  constructor(
    private readonly value: Record<string, unknown>,
    private readonly place: string,
  ) {}

  fail(member: string, wanted: string): never {
    const given = JSON.stringify(this.value[member])?.slice(0, 80) ?? 'nothing';
    throw new InvalidFaults(`${this.place}: "${member}" should be ${wanted}, not ${given}.`);
  }

  has(member: string): boolean {
    return Object.hasOwn(this.value, member) && this.value[member] !== undefined;
  }

  number(member: string, least: number, most: number): number {
    const value = this.value[member];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.fail(member, `a whole number from ${least} to ${most}`);
  }

  boolean(member: string): boolean {
    const value = this.value[member];
    return typeof value === 'boolean' ? value : this.fail(member, 'true or false');
  }

  method(): string {
    const value = this.value['method'];
    if (typeof value === 'string' && methodPattern.test(value)) return value.toUpperCase();
    return this.fail('method', 'an HTTP method such as "GET", or "*" for all');
  }

  path(): string {
    const value = this.value['path'];
    if (typeof value !== 'string' || value.length > longestPattern) {
      return this.fail('path', `a regular expression of at most ${longestPattern} characters`);
    }
    try {
      new RegExp(value);
      return value;
    } catch {
      return this.fail('path', 'a regular expression that can be read');
    }
  }

  headers(): Record<string, string> {
    const value = this.value['headers'];
    if (!isObject(value)) return this.fail('headers', 'an object of names and texts');
    const headers = Object.entries(value).map(([name, text]): [string, string] => {
      const isText = typeof text === 'string' || typeof text === 'number';
      if (!isText || !headerNamePattern.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(String(text))) {
        return this.fail('headers', 'an object of header names and their texts');
      }
      return [name, String(text)];
    });
    return Object.fromEntries(headers);
  }
}

function parseFault(value: unknown, index: number): Fault {
  const place = `Fault ${index + 1}`;
  if (!isObject(value)) throw new InvalidFaults(`${place} should be an object.`);
  const unknown = Object.keys(value).find((name) => !memberNames.has(name));
  if (unknown !== undefined) {
    const known = [...memberNames].join(', ');
    throw new InvalidFaults(
      `${place} has the unknown member "${unknown.slice(0, 80)}". Members are ${known}.`,
    );
  }
  const read = new FaultReader(value, place);
  return {
    method: read.has('method') ? read.method() : '*',
    path: read.path(),
    times: read.has('times') ? read.number('times', 0, mostTimes) : read.has('every') ? mostTimes : 1,
    ...(read.has('after') ? { after: read.number('after', 0, mostTimes) } : {}),
    ...(read.has('every') ? { every: read.number('every', 1, mostTimes) } : {}),
    ...(read.has('status') ? { status: read.number('status', 200, 599) } : {}),
    ...(read.has('headers') ? { headers: read.headers() } : {}),
    ...(read.has('body') ? { body: value['body'] } : {}),
    ...(read.has('delayMs') ? { delayMs: read.number('delayMs', 0, longestWait) } : {}),
    ...(read.has('dropAnswer') ? { dropAnswer: read.boolean('dropAnswer') } : {}),
    ...(read.has('cutBodyAt') ? { cutBodyAt: read.number('cutBodyAt', 0, mostBytes) } : {}),
    ...(read.has('dripMs') ? { dripMs: read.number('dripMs', 0, longestWait) } : {}),
    ...(read.has('hideForMs') ? { hideForMs: read.number('hideForMs', 0, Number.MAX_SAFE_INTEGER) } : {}),
  };
}

/**
 * Checks a list of faults, as it comes from a file or from `PUT /simulator/faults`. Without `method`
 * a fault is for all methods, without `times` for one request, or with `every` for as many as may be.
 *
 * @throws {InvalidFaults} that names the fault by its place and says what would be right
 */
export function parseFaults(value: unknown): Fault[] {
  if (!Array.isArray(value)) throw new InvalidFaults('Faults should be a list of objects.');
  if (value.length > mostFaults) throw new InvalidFaults(`There may be at most ${mostFaults} faults.`);
  return value.map(parseFault);
}
