import { expect } from '@jest/globals';
import { canary } from './canary.js';
import type { Outcome } from './hostile-input.js';

/** Seconds in which every input has an answer. */
export const mostSeconds = 10;
/** MiB that an input may take. */
export const mostMemory = 512;

/** What a terminal obeys: nothing of it may be left in what Sortie prints. Line feeds and tabs may. */
const obeyed = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const stackTrace = /\n\s+at .+:\d+:\d+\)?|(?:Type|Reference|Range|Syntax)Error:|\[object Object\]/;

/** What holds for every input at every door, whatever it is. */
export function expectHarmless({ text, door, entries, code }: Outcome): void {
  expect(text).not.toMatch(stackTrace);
  expect(text.includes(canary)).toBe(false);
  for (const entry of entries) expect(entry).toMatchObject({ Type: expect.any(Number) });
  // These two hand over data; what people see is made safe where it is shown.
  if (door === 'library' || door === 'exec') return;
  expect(obeyed.exec(text)?.[0]).toBeUndefined();
  // 3: it waits for a person.
  expect(door === 'simulate' ? [0, 1, 2, 3] : [0, 1, 2]).toContain(code);
}
