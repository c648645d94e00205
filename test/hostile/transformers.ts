import { expect } from '@jest/globals';
import type { HostileInput } from './hostile-input.js';
import { type at, ends, sets, transformed } from './playbooks.js';

export type Transformers = Parameters<typeof transformed>[1][];
type Context = Readonly<Record<string, unknown>>;

export const tooMuch = /was stopped: it needs too much work/;

/** Transformers of what lies at `T`, and what is said of them. */
export function refused(
  name: string,
  context: Context,
  transformers: Transformers,
  said: RegExp,
  reason: string,
): HostileInput {
  return ends(name, { 1: sets('A', transformed('T', ...transformers)) }, said, reason, { context });
}

/** The same where the result is harmless. */
export function made(
  name: string,
  context: Context,
  transformers: Transformers,
  value: unknown,
  reason: string,
): HostileInput {
  const expected: Parameters<typeof ends>[2] = ({ tasks, context }) =>
    // A context that is too large is not handed on.
    expect([tasks['1'], context ? context['A'] : value]).toEqual([{ status: 'completed' }, value]);
  return ends(name, { 1: sets('A', transformed('T', ...transformers)) }, expected, reason, { context });
}

/** The same transformer many times over. */
export const times = (
  count: number,
  operator: string,
  given: Readonly<Record<string, ReturnType<typeof at> | string>>,
) => Array.from({ length: count }, (): Transformers[number] => [operator, given]);
