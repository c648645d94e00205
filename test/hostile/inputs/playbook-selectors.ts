import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Simulated } from '../hostile-input.js';
import { ends, runs } from '../playbooks.js';

type Context = Readonly<Record<string, unknown>>;

/** `Set` with `append`: an entry context, whose key may hold a selector. */
function merges(
  name: string,
  key: string,
  value: string,
  after: (context: Context) => void,
  reason: string,
  context: Context = {},
): HostileInput {
  const expected = ({ context }: Simulated) => after(context ?? {});
  return ends(name, { 1: runs('Set', { key, value, append: 'true' }) }, expected, reason, { context });
}

const two = [
  { b: 1, c: 'first' },
  { b: 2, c: 'second' },
];

/** Attack class 6: keys of entries, whose conditions are JavaScript. */
export const playbookSelectors: HostileClass = {
  title: 'selectors in keys that a playbook writes to',
  inputs: [
    merges(
      'a selector that is always true',
      'A(val.b == obj.b || true)',
      '{"b": 9, "c": "changed"}',
      (context) =>
        expect(context['A']).toEqual([
          { b: 9, c: 'changed' },
          { b: 9, c: 'changed' },
        ]),
      'it says so itself, and only its own key is written',
      { A: two },
    ),
    merges(
      'a selector that never ends',
      'A((function () { while (1); })())',
      '{"b": 9}',
      (context) => expect(context['A']).toEqual([...two, { b: 9 }]),
      'a key is tried for each item that is there',
      { A: two },
    ),
    merges(
      'a selector that assigns',
      'A(val.b = obj.b)',
      '{"b": 9}',
      (context) => expect(context['A']).toEqual([...two, { b: 9 }]),
      'a condition that changes what it compares',
      { A: two },
    ),
    merges(
      'a selector that walks away',
      'A(val.constructor.constructor("return process")())',
      '{"b": 9}',
      (context) => expect(context['A']).toEqual([...two, { b: 9 }]),
      'filters of JSONPath were evaluated as JavaScript (jsonpath-plus CVE-2024-21534)',
      { A: two },
    ),
    merges(
      'a selector that compares nothing',
      'A(1=1)',
      '{"b": 9}',
      (context) => expect(context['A']).toEqual([...two, { b: 9 }]),
      'what is no expression must not match everything',
      { A: two },
    ),
    merges(
      'a selector for many and many',
      'A(val.b != obj.b && val.c == obj.c && false)',
      '${L}',
      (context) => expect(Object.keys(context).length).toBeGreaterThanOrEqual(0),
      'the product of both lists',
      {
        A: Array.from({ length: 20_000 }, (_, b) => ({ b })),
        L: Array.from({ length: 20_000 }, (_, b) => ({ b })),
      },
    ),
  ],
};
