import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import type { Frame, Investigation, Scopes } from '../../../src/playbook/engine/state.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { drive, libraryOf } from './drive.js';
import { randomPlaybook } from './random-playbook.js';

const picks = fc.infiniteStream(fc.nat(1_000_000));
const chooser = (stream: Iterator<number>) => (count: number) =>
  Number(stream.next().value) % Math.max(count, 1);

/** What cannot be changed by accident throws when somebody tries. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  if (value instanceof Map) for (const [key, inner] of value) frozen([key, inner]);
  return value;
}

const plain = (plan: Plan) =>
  JSON.stringify(plan, (_key, value) => (value instanceof Map ? [...value] : value));
const tasksOf = (frames: readonly Frame[]) =>
  frames.map(({ path, tasks }) => [
    path,
    Object.fromEntries([...tasks].map(([id, { status }]) => [id, status])),
  ]);

describe('the engine, whatever happens in whatever order', () => {
  it('never leaves a run with nothing to come and without an end', () => {
    fc.assert(
      fc.property(randomPlaybook, picks, ({ top, callee }, stream) => {
        const { investigation, possible } = drive(
          top,
          libraryOf([top, callee]),
          chooser(stream[Symbol.iterator]()),
        );
        const [run] = investigation.runs.values();
        expect(run).toBeDefined();
        // The world stops when nothing is possible; then the run has ended and holds nothing.
        if (possible.length > 0) return;
        expect(run?.status).not.toBe('running');
        expect(investigation.attempts.size).toBe(0);
        for (const frame of investigation.frames.values()) expect(frame.open).toBe(0);
      }),
    );
  });

  it('counts what is open, and leaves no task ready, after every step', () => {
    fc.assert(
      fc.property(randomPlaybook, picks, ({ top, callee }, stream) => {
        const { steps } = drive(top, libraryOf([top, callee]), chooser(stream[Symbol.iterator]()), 60);
        for (const { next } of steps) {
          for (const frame of next.frames.values()) {
            const states = [...frame.tasks.values()].map(({ status }) => status);
            expect(states).not.toContain('ready');
            expect(frame.open).toBe(
              states.filter((status) => status === 'running' || status === 'waiting').length,
            );
          }
        }
      }),
    );
  });

  it('gives the same state when its journal is folded', () => {
    fc.assert(
      fc.property(randomPlaybook, picks, ({ top, callee }, stream) => {
        const driven = drive(top, libraryOf([top, callee]), chooser(stream[Symbol.iterator]()), 60);
        let control: Investigation | undefined;
        let scopes: Scopes = new Map([['root', {}]]);
        for (const step of driven.steps) {
          control = step.next;
          scopes = applyOperations(scopes, step.operations);
        }
        expect(control).toEqual(driven.investigation);
        expect([...scopes]).toEqual([...driven.scopes]);
      }),
    );
  });

  it('never changes a plan, nor what it was given', () => {
    fc.assert(
      fc.property(randomPlaybook, picks, ({ top, callee }, stream) => {
        const before = [plain(top), plain(callee)];
        const plans = [frozen(top), frozen(callee)];
        const { steps } = drive(top, libraryOf(plans), chooser(stream[Symbol.iterator]()), 60);
        expect([plain(top), plain(callee)]).toEqual(before);
        // Each step's state stays what it was, though later ones were made of it.
        const kept = steps.map(({ next }) => tasksOf([...next.frames.values()]));
        expect(steps.map(({ next }) => tasksOf([...next.frames.values()]))).toEqual(kept);
      }),
    );
  });

  it('runs the same tasks in whatever order results arrive', () => {
    fc.assert(
      fc.property(randomPlaybook, picks, ({ top, callee }, stream) => {
        // People and polls may decide differently in another order: they are left out.
        const usual = [...top.tasks.values(), ...callee.tasks.values()];
        fc.pre(usual.every(({ kind, name }) => kind !== 'manual' && name !== 'poll'));
        const library = libraryOf([top, callee]);
        const inOrder = drive(top, library, () => 0);
        const anyOrder = drive(top, library, chooser(stream[Symbol.iterator]()));
        fc.pre(inOrder.possible.length === 0 && anyOrder.possible.length === 0);
        const top_ = (driven: typeof inOrder) =>
          tasksOf(driven.steps.flatMap(({ ended }) => ended.filter(({ path }) => path === '')));
        expect(top_(anyOrder)).toEqual(top_(inOrder));
      }),
    );
  });
});
