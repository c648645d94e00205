import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../../src/language/json/json.js';
import { ValueError } from '../../../../src/playbook/values/value-error.js';
import { made } from '../surroundings.js';

/** A value, the arguments, and what comes of them. */
export type Example = readonly [value: Json, args: JsonObject, result: Json];
/** A value and arguments of which nothing can come, and what is said of it. */
export type Failure = readonly [value: Json, args: JsonObject, message: RegExp];

/** One table for each transformer, and each row a test. */
export function describeTransformers(tables: Readonly<Record<string, readonly Example[]>>): void {
  describe.each(Object.entries(tables))('%s', (name, rows) => {
    it.each(rows.map((row) => [JSON.stringify(row), row] as const))('%s', (_, [value, args, result]) => {
      expect(made(name, value, args)).toEqual(result);
    });
  });
}

/** One table of what fails for each transformer. */
export function describeFailures(tables: Readonly<Record<string, readonly Failure[]>>): void {
  describe.each(Object.entries(tables))('%s fails', (name, rows) => {
    it.each(rows.map((row) => [JSON.stringify(row.slice(0, 2)), row] as const))('%s', (_, row) => {
      const [value, args, message] = row;
      const attempt = () => made(name, value, args);
      expect(attempt).toThrow(ValueError);
      expect(attempt).toThrow(message);
    });
  });
}
