import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/language/json/json.js';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import { byHand } from './by-hand.js';
import { playbook } from './play.js';

const note = (Contents: Json) => ({ Type: 1, ContentsFormat: 'json', Contents }) as const;
const transformer = (more: Partial<Automation>): Automation => ({
  name: 'Turn',
  description: '',
  arguments: [],
  tags: ['transformer'],
  run: ({ args }) => ({ kind: 'done', entries: [note(args)] }),
  ...more,
});

/** What `Set` stores when the value is turned by that automation, and the error if it cannot be. */
function turned(automation: Automation, context: object, args: object = {}) {
  const value = { complex: { root: 'List', transformers: [{ operator: 'Turn', args }] } };
  const top = playbook('top', { 1: { run: 'Set', args: { key: 'Got', value } } });
  const hand = byHand(top, context, { automations: [automation] });
  const state = hand.ended.get('')?.tasks.get('1');
  const error = state && 'error' in state ? state.error : undefined;
  return error === undefined ? hand.context?.['Got'] : { error };
}

describe('an automation that makes a value', () => {
  const arg = (simple: string) => ({ value: { simple } });

  it('gets the value, what is given, and its defaults', () => {
    const own = transformer({
      arguments: [
        { name: 'value', description: '' },
        { name: 'by', description: '', default: '2' },
        { name: 'how', description: '', default: 'fast' },
        { name: 'why', description: '' },
      ],
    });
    expect(turned(own, { List: 'a' }, { how: arg('slow') })).toEqual({ value: 'a', by: '2', how: 'slow' });
  });

  it('is called for each item, or once where it takes the list whole', () => {
    const count = (tags: Automation['tags']) =>
      transformer({
        ...(tags ? { tags } : {}),
        run: ({ args: { value } }) => ({
          kind: 'done',
          entries: [note(Array.isArray(value) ? value.length : 0)],
        }),
      });
    expect(turned(count(['transformer']), { List: ['a', 'b'] })).toEqual([0, 0]);
    expect(turned(count(['transformer', 'entirelist']), { List: ['a', 'b'] })).toBe(2);
  });

  it('answers with the contents of its entries: one, several, none', () => {
    const answering = (...contents: readonly Json[]) =>
      transformer({ run: () => ({ kind: 'done', entries: contents.map(note) }) });
    expect(turned(answering('x'), { List: 'a' })).toBe('x');
    expect(turned(answering('x', 'y'), { List: 'a' })).toEqual(['x', 'y']);
    expect(turned(answering(), { List: 'a' })).toBeUndefined();
    expect(turned(transformer({ run: () => ({ kind: 'done' }) }), { List: 'a' })).toBeUndefined();
  });

  it('may read paths, entries, the time and chance', () => {
    const reading = transformer({
      run: ({ read, entry, now, random, currentPlaybookId }) => ({
        kind: 'done',
        entries: [
          note([read('Other'), entry('1@1') === undefined, now.getTime(), random() < 1, currentPlaybookId]),
        ],
      }),
    });
    expect(turned(reading, { List: 'a', Other: 3 })).toEqual([3, true, 1000, true, '']);
  });

  it('fails the task with its error, and when it wants to wait for something', () => {
    const failing = transformer({
      run: () => ({ kind: 'done', entries: [note('x'), { ...note('no way'), Type: 4 }] }),
    });
    expect(turned(failing, { List: 'a' })).toEqual({ error: 'no way' });
    const waiting = transformer({ run: () => ({ kind: 'sleep', seconds: 1, keep: null }) });
    expect(turned(waiting, { List: 'a' })).toEqual({
      error: 'The automation Turn cannot be used in a value: it does not answer at once.',
    });
  });
});
