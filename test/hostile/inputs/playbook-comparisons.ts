import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { asks, at, ends, title } from '../playbooks.js';
import { tooMuch } from '../transformers.js';

type Context = Readonly<Record<string, unknown>>;

const list = (length: number) => Array.from({ length }, (_, index) => index);
const half = 'a'.repeat(125_000);

/** A comparison of what lies at `T` with what lies at `U`. */
function compared(
  name: string,
  context: Context,
  operator: string,
  said: RegExp | undefined,
  reason: string,
): HostileInput {
  const tasks = { 1: asks(at('T'), operator, at('U')), 2: title() };
  const harmless: Parameters<typeof ends>[2] = ({ status }) => expect(status).toBe('completed');
  return ends(name, tasks, said ?? harmless, reason, { context });
}

/** Attack class 9: what filters and conditions compare. */
export const playbookComparisons: HostileClass = {
  title: 'comparisons that take the product of both sides',
  inputs: [
    compared(
      'a text that is looked for in another',
      { T: half.repeat(4), U: `${half}b${half}` },
      'containsString',
      undefined,
      'String.includes takes the product of two lengths for texts that are made for it: 13 s',
    ),
    compared(
      'a list in a list',
      { T: list(20_000), U: list(20_000).map((one) => `m${one}`) },
      'in',
      tooMuch,
      'the product of both',
    ),
    compared(
      'one of many, many times',
      { T: list(20_000), U: list(20_000).map((one) => `m${one}`) },
      'inList',
      tooMuch,
      'the list is taken apart for each item',
    ),
    compared(
      'a pattern out of the context',
      { T: 'a'.repeat(5_000), U: `(${'a?'.repeat(5_000)})*b` },
      'match',
      /is too large|was stopped/,
      'a vendor chooses what is matched, and with what',
    ),
  ],
};
