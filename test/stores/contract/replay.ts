import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EntryType } from '../../../src/language/entry/entry.js';
import { advance } from '../../../src/playbook/engine/advance.js';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import type { EngineEvent, Stamped } from '../../../src/playbook/engine/event.js';
import type { Library } from '../../../src/playbook/engine/library.js';
import type { Investigation, Scopes } from '../../../src/playbook/engine/state.js';
import type { NumberedEntry } from '../../../src/playbook/engine/step.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import { encode } from '../../../src/stores/encoding/encode.js';
import { libraryOf } from '../../playbook/engine/drive.js';
import { randomPlaybook } from '../../playbook/engine/random-playbook.js';
import { all, now } from './making.js';
import type { Subject } from './subject.js';

/** Everything that may happen next, in no world in particular. */
function possible({ attempts, timers, frames }: Investigation, count: number): readonly EngineEvent[] {
  const answer = { Type: EntryType.note, ContentsFormat: 'text' as const, Contents: `answer ${count}` };
  const answered = { ...answer, EntryContext: { 'Made(val.ID == obj.ID)': { ID: count % 3, count } } };
  const failed = { ...answer, Type: EntryType.error };
  return [
    ...[...attempts.values()].map(({ id, command }): EngineEvent => {
      const made = { entry: command === 'fails' ? failed : answered };
      return { type: 'call-ended', attempt: id, entries: [made] };
    }),
    ...[...timers.keys()].map((timer): EngineEvent => ({ type: 'timer-fired', timer })),
    ...[...frames.values()].flatMap((frame) =>
      [...frame.tasks].flatMap(([task, { status }]): EngineEvent[] =>
        status === 'waiting' ? [{ type: 'task-completed', frame: frame.id, task, label: 'yes' }] : [],
      ),
    ),
  ];
}

/**
 * Runs a playbook through a store: every step is decided on what was loaded. Several events now and then share a commit.
 * @returns what memory has made of the same
 */
async function runThrough(
  store: InvestigationStore,
  id: string,
  plan: Plan,
  library: Library,
  pick: () => number,
): Promise<{ readonly control: Investigation; readonly scopes: Scopes }> {
  const began = await now(store, id);
  let expected: { control: Investigation; scopes: Scopes } = began;
  let next: EngineEvent | undefined = { type: 'run-started', playbook: plan.digest, inputs: {} };
  for (let count = 0; next && count < 40; ) {
    const onto = await now(store, id);
    let [control, scopes] = [onto.control, onto.scopes];
    const events: Stamped<EngineEvent>[] = [];
    const steps = [];
    for (let together = 1 + (pick() % 3); next && together > 0; together -= 1, count += 1) {
      const event = { ...next, at: count * 1000, seed: count, actor: 'tester' };
      const step = advance(control, scopes, event, library);
      const inMemory = advance(expected.control, expected.scopes, event, library);
      expected = { control: inMemory.next, scopes: applyOperations(expected.scopes, inMemory.operations) };
      [control, scopes] = [step.next, applyOperations(scopes, step.operations)];
      events.push(event);
      steps.push(step);
      const following = possible(control, count);
      next = following[pick() % Math.max(following.length, 1)];
    }
    const result = await store.commit({
      id,
      onto,
      events,
      control,
      operations: steps.flatMap(({ operations }) => operations),
      entries: steps.flatMap(({ entries }) => entries),
      marked: steps.flatMap(({ marked }) => marked),
      wakeAt: null,
    });
    expect(result).toBe('ok');
  }
  return expected;
}

/** Facts, not re-execution: yet the facts are enough to come to the same state. */
export function describeReplay({ open }: Subject): void {
  describe('replay', () => {
    it('keeps what the engine makes, and its journal makes the same again', async () => {
      const store = await open();
      const property = fc.asyncProperty(
        randomPlaybook,
        fc.infiniteStream(fc.nat(1_000_000)),
        async ({ top, callee }, stream) => {
          const library = libraryOf([top, callee]);
          const id = await store.create();
          const numbers = stream[Symbol.iterator]();
          const expected = await runThrough(store, id, top, library, () => Number(numbers.next().value));
          const kept = await now(store, id);
          // As texts: the order of members, tasks and timers counts.
          expect(encode(kept.control)).toBe(encode(expected.control));
          expect(encode(kept.scopes)).toBe(encode(expected.scopes));

          const began = await store.beginning(id);
          if (!began) throw new Error('It has no beginning.');
          let { control, scopes }: { control: Investigation; scopes: Scopes } = began;
          let folded = began.scopes;
          const entries: NumberedEntry[] = [];
          for await (const record of store.journal(id, 0, 1_000)) {
            for (const event of record.events) {
              const step = advance(control, scopes, event, library);
              [control, scopes] = [step.next, applyOperations(scopes, step.operations)];
              entries.push(...step.entries);
            }
            folded = applyOperations(folded, record.operations);
          }
          expect(encode(control)).toBe(encode(kept.control));
          expect(encode(scopes)).toBe(encode(kept.scopes));
          expect(encode(folded)).toBe(encode(kept.scopes));
          expect(await all(store.entries(id, 0, 1_000))).toEqual(entries);
        },
      );
      await fc.assert(property, { numRuns: 30 });
    });
  });
}
