import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import { newInvestigation, type Scope, type Scopes } from '../../../src/playbook/engine/state.js';
import type { ContextOperation } from '../../../src/playbook/engine/step.js';
import { change, commitOf, merge, now, set } from './making.js';
import type { Subject } from './subject.js';

const scope: fc.Arbitrary<Scope> = fc.constantFrom('root', 'subplaybook-1', 'subplaybook-\u0000"\ud800');
const key = fc.constantFrom('a', 'b', 'List', '__proto__', 'constructor', '$map', '7');
const operation: fc.Arbitrary<ContextOperation> = fc.oneof(
  fc
    .record({ op: fc.constant('merge' as const), scope, entryContext: fc.dictionary(key, fc.jsonValue()) })
    .map((own) => merge(JSON.parse(JSON.stringify(own.entryContext)), own.scope)),
  fc
    .tuple(key, key, fc.jsonValue(), scope)
    .map(([one, two, value, own]) => set(`${one}.${two}`, JSON.parse(JSON.stringify(value)), own)),
  fc.tuple(key, scope).map(([path, own]) => ({ op: 'delete' as const, scope: own, path })),
  scope.map((own) => ({ op: 'drop' as const, scope: own })),
);

/** Contexts: one by one, and the same as when all that was done to them is done in memory. */
export function describeScopes({ open, again }: Subject): void {
  describe('contexts', () => {
    it('loads those that are asked for and that are there', async () => {
      const store = await open();
      const id = await store.create();
      await change(store, id, { operations: [set('a', 1), set('b', 2, 'subplaybook-x')] });
      const scopes = async (wanted: readonly Scope[]) => (await store.load(id, wanted))?.scopes;
      expect(await scopes([])).toEqual(new Map());
      expect(await scopes(['subplaybook-x', 'subplaybook-y'])).toEqual(
        new Map([['subplaybook-x', { b: 2 }]]),
      );
      expect((await now(store, id)).scopes).toEqual(
        new Map([
          ['root', { a: 1 }],
          ['subplaybook-x', { b: 2 }],
        ]),
      );
    });

    it('forgets what was dropped, and begins anew with what comes after', async () => {
      const store = await open();
      const id = await store.create();
      const own = 'subplaybook-x';
      await change(store, id, { operations: [set('old', 1, own)] });
      await change(store, id, { operations: [set('older', 1, own), { op: 'drop', scope: own }] });
      expect((await now(store, id)).scopes.has(own)).toBe(false);
      await change(store, id, { operations: [set('new', 2, own)] });
      expect((await now(store, id)).scopes.get(own)).toEqual({ new: 2 });
      await change(store, id, {
        operations: [{ op: 'drop', scope: own }, set('newer', 3, own)],
      });
      await change(store, id, { operations: [set('newest', 4, own)] });
      expect((await now(store, id)).scopes.get(own)).toEqual({ newer: 3, newest: 4 });
    });

    it('is the same after more than a log holds, dropped and large again', async () => {
      const store = await open();
      const id = await store.create();
      const own = 'subplaybook-x';
      const filler = 'x'.repeat(10_000);
      let expected: Scopes = new Map();
      for (let step = 0; step < 40; step += 1) {
        const operations: ContextOperation[] = [
          merge({ Item: [{ ID: step, filler }] }, own),
          set('Last', step, own),
          ...(step === 17 ? [{ op: 'drop' as const, scope: own as Scope }] : []),
        ];
        expected = applyOperations(expected, operations);
        await change(store, id, { operations });
        expect((await store.load(id, [own]))?.scopes.get(own)).toEqual(expected.get(own));
      }
      if (again) {
        const reopened = await again(store);
        expect((await reopened.load(id, [own]))?.scopes.get(own)).toEqual(expected.get(own));
      }
    });

    it('is the same after very many small operations', async () => {
      const store = await open();
      const id = await store.create();
      for (let step = 0; step < 30; step += 1) {
        const operations = Array.from({ length: 30 }, (_, index) => set(`K${index}`, step));
        await change(store, id, { operations });
      }
      const root = (await now(store, id)).scopes.get('root');
      expect(Object.keys(root ?? {})).toHaveLength(30);
      expect(new Set(Object.values(root ?? {}))).toEqual(new Set([29]));
      expect(await store.beginning(id)).toMatchObject({ version: 0, scopes: new Map([['root', {}]]) });
    });

    it('keeps a context of 50 MB, and what is done to it', async () => {
      const store = await open();
      const line = 'x'.repeat(1_000);
      const File = Array.from({ length: 48_000 }, (_, ID) => ({ ID, line }));
      const id = await store.create((own) => ({
        control: newInvestigation(own),
        scopes: new Map([['root', { File }]]),
      }));
      await change(store, id, { operations: [merge({ 'File(val.ID == obj.ID)': { ID: 7, line: 'new' } })] });
      const read = again ? await again(store) : store;
      const root = (await read.load(id, ['root']))?.scopes.get('root')?.['File'];
      const list = Array.isArray(root) ? root : [];
      expect([list.length, list[6], list[7]]).toEqual([48_000, File[6], { ID: 7, line: 'new' }]);
    });

    it('gives what the operations make in memory, whatever they are', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(operation, { maxLength: 4 }), { maxLength: 8 }), async (steps) => {
          const id = await store.create();
          let expected: Scopes = new Map([['root', {}]]);
          let loaded = await now(store, id);
          for (const operations of steps) {
            expected = applyOperations(expected, operations);
            expect(await store.commit(commitOf(loaded, { operations }))).toBe('ok');
            loaded = await now(store, id);
            expect(texts(loaded.scopes)).toEqual(texts(expected));
          }
        }),
        { numRuns: 40 },
      );
    });
  });
}

/** The order of members counts. */
const texts = (scopes: Scopes) =>
  new Map([...scopes].map(([own, context]) => [own, JSON.stringify(context)]));
