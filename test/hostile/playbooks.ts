import { expect } from '@jest/globals';
import type { HostileInput, PlaybookAttack, Simulated } from './hostile-input.js';

type Written = Readonly<Record<string, unknown>>;

/** The text of a playbook whose start leads to task 1: JSON is YAML. */
export function playbook(tasks: Readonly<Record<string, Written>>, more: Written = {}, name = 'top'): string {
  const start = { id: '0', type: 'start', task: { name: '' }, nexttasks: { '#none#': ['1'] } };
  return JSON.stringify({ id: name, name, starttaskid: '0', tasks: { 0: start, ...tasks }, ...more });
}

const leadingTo = (next: readonly string[]) => (next.length > 0 ? { '#none#': next } : {});
const written = (value: string | Written) => (typeof value === 'string' ? { simple: value } : value);

export const title = (...next: readonly string[]): Written => ({
  type: 'title',
  task: { name: 'A title' },
  nexttasks: leadingTo(next),
});

/** An automation with its arguments: texts with `${…}` in them, or value objects. */
export const runs = (
  scriptName: string,
  given: Readonly<Record<string, string | Written>>,
  ...next: readonly string[]
): Written => ({
  type: 'regular',
  task: { name: scriptName, scriptName },
  scriptarguments: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, written(value)])),
  nexttasks: leadingTo(next),
});

export const sets = (key: string, value: string | Written, ...next: readonly string[]): Written =>
  runs('Set', { key, value }, ...next);

/** A sub-playbook, private or not, in a loop perhaps. */
export const calls = (playbookName: string, more: Written = {}): Written => ({
  type: 'playbook',
  task: { name: playbookName, playbookName },
  separatecontext: true,
  ...more,
});

/** A side of a comparison, or an argument of a transformer, that is a context path. */
export const at = (simple: string): Written => ({ value: { simple }, iscontext: true });
const sideOf = (side: string | Written) => (typeof side === 'string' ? { value: { simple: side } } : side);

/** Whether something holds; both ways lead nowhere. */
export const asks = (left: string | Written, operator: string, right: string | Written): Written => ({
  type: 'condition',
  task: { name: 'A question' },
  conditions: [{ label: 'yes', condition: [[{ operator, left: sideOf(left), right: sideOf(right) }]] }],
  nexttasks: { yes: ['2'], '#default#': ['2'] },
});

/** What lies at a root, after transformers: each its name and its arguments. */
export const transformed = (
  root: string,
  ...transformers: readonly (readonly [
    operator: string,
    given?: Readonly<Record<string, string | Written>>,
  ])[]
): Written => ({
  complex: {
    root,
    transformers: transformers.map(([operator, given = {}]) => ({
      operator,
      args: Object.fromEntries(Object.entries(given).map(([name, side]) => [name, sideOf(side)])),
    })),
  },
});

/** A playbook, what surrounds it, and what becomes of its task 1. */
export function ends(
  name: string,
  tasks: Readonly<Record<string, Written>>,
  expected: RegExp | string | ((simulation: Simulated) => void),
  reason: string,
  around: Partial<Omit<PlaybookAttack, 'kind' | 'yaml'>> & { readonly more?: Written } = {},
): HostileInput {
  const { more, ...given } = around;
  return {
    name,
    reason,
    attack: { kind: 'playbook', yaml: playbook(tasks, more), ...given },
    expect({ simulation, text }) {
      // A file of stubs is not read to that depth; the library is given what it stands for.
      if (text.includes('nests deeper than 200 levels')) return undefined;
      if (!simulation) throw new Error(`It was not simulated: ${text.slice(0, 500)}`);
      if (typeof expected === 'function') return expected(simulation);
      expect(simulation.tasks['1']).toEqual({ status: 'error', error: expect.stringMatching(expected) });
      expect(simulation.status).toBe('error');
    },
  };
}

/** It is harmless: this is what lies in the context under `A` then; undefined for nothing. */
export function leaves(
  name: string,
  path: string,
  value: unknown,
  reason: string,
  context: Readonly<Record<string, unknown>> = {},
): HostileInput {
  return valued(name, path, (found) => expect(found).toEqual(value), reason, context);
}

/** `Set` of any value: the error of its task, or what is looked for in that which it leaves. */
export function valued(
  name: string,
  value: string | Written,
  expected: RegExp | ((found: unknown) => void),
  reason: string,
  context: Readonly<Record<string, unknown>> = {},
): HostileInput {
  const harmless = (check: (found: unknown) => void) => (simulation: Simulated) => {
    expect(simulation.tasks['1']).toEqual({ status: 'completed' });
    check(simulation.context?.['A']);
  };
  const said = expected instanceof RegExp ? expected : harmless(expected);
  return ends(name, { 1: sets('A', value) }, said, reason, { context });
}

type Rest = readonly [
  expected: RegExp | ((found: unknown) => void),
  reason: string,
  context?: Readonly<Record<string, unknown>>,
];

/** The same of what an expression finds. */
export function finding(name: string, expression: string, ...rest: Rest): HostileInput {
  return valued(name, `\${${expression}}`, ...rest);
}
