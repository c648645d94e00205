import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Scope } from '../../../src/playbook/engine/state.js';
import { all, change, entry, merge, now } from './making.js';
import type { Subject } from './subject.js';

const hostileTexts = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\ud83d',
  '\u2028',
  '"',
  '\\u0000',
  '\ufeff',
  "'; --",
];
const hostileKeys = [
  '__proto__',
  'constructor',
  'toString',
  '$map',
  '$number',
  '$object',
  '',
  '0',
  ...hostileTexts,
];

/** Own members also under names that an assignment would take for something else. */
const objectOf = (keys: readonly string[], value: Json): JsonObject =>
  Object.fromEntries(keys.map((key) => [key, value]));

/** What attackers, vendors and playbooks write comes back as it was. */
export function describeContents({ open, again }: Subject): void {
  describe('contents', () => {
    it('gives hostile keys, texts and numbers back, wherever they stand', async () => {
      const store = await open();
      const id = await store.create();
      const { control } = await now(store, id);
      const hostile = {
        ...objectOf(hostileKeys, [...hostileTexts, -0, 1e308]),
        alone: hostileKeys.map((key) => objectOf([key], [['k', 'v']])),
        infinite: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      };
      const scopeOf = (text: string): Scope => `subplaybook-${text}`;
      const changed = {
        ...control,
        incident: hostile,
        lists: hostile,
        incidents: new Map(hostileKeys.map((key) => [key, hostile])),
      };
      const added = entry(1, id, hostile);
      await change(store, id, {
        events: [
          { type: 'run-started', playbook: '\u0000', inputs: hostile, at: 1, seed: 2, actor: '\ud800' },
        ],
        control: changed,
        operations: hostileTexts.map((text) => merge({ Hostile: hostile }, scopeOf(text))),
        entries: [added],
      });
      const read = again ? await again(store) : store;
      const loaded = await now(read, id);
      expect(loaded.control).toEqual(changed);
      expect(loaded.scopes.size).toBe(hostileTexts.length + 1);
      for (const text of hostileTexts) expect(loaded.scopes.get(scopeOf(text))).toEqual({ Hostile: hostile });
      expect(await read.entry(id, `1@${id}`)).toEqual(added);
      const [record] = await all(read.journal(id, 0, 1));
      expect(record?.events[0]).toMatchObject({ playbook: '\u0000', inputs: hostile, actor: '\ud800' });
      expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
    });

    it('keeps what is nested very deeply', async () => {
      const store = await open();
      const id = await store.create();
      let deep: Json = 'bottom';
      for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
      await change(store, id, { entries: [entry(1, id, deep)] });
      const read = again ? await again(store) : store;
      let level = 0;
      let inner = (await read.entry(id, `1@${id}`))?.entry.Contents;
      while (typeof inner === 'object' && inner !== null) {
        inner = Object.values(inner)[0];
        level += 1;
      }
      expect([level, inner]).toEqual([100_000, 'bottom']);
    });

    it('keeps the text of a plan once, under its digest', async () => {
      const store = await open();
      const plan = { text: `id: x\nname: ${hostileTexts.join(' ')}`, file: '/\u0000/x.yml' };
      await store.savePlan('abc', plan);
      await store.savePlan('abc', { text: 'another', file: 'another' });
      const read = again ? await again(store) : store;
      expect(await read.plan('abc')).toEqual(plan);
      expect(await read.plan('abd')).toBeUndefined();
      expect(await read.plan('__proto__')).toBeUndefined();
    });
  });
}
