import { describe, expect, it } from '@jest/globals';
import { StubDeck, stubEntries } from '../../../src/playbook/simulation/stub-deck.js';

describe('the answers of a stub', () => {
  it('are used up in order, and the last one stays', () => {
    const deck = new StubDeck([{ readable: 'one' }, { readable: 'two' }]);
    const drawn = [1, 2, 3].map(() => deck.draw({})?.readable);
    expect(drawn).toEqual(['one', 'two', 'two']);
  });

  it('are chosen by their condition, as text', () => {
    const deck = new StubDeck([
      { when: { id: '7' }, readable: 'seven' },
      { when: { id: '8' }, readable: 'eight' },
    ]);
    expect(deck.draw({ id: 8 })?.readable).toBe('eight');
    expect(deck.draw({ id: '7', other: 1 })?.readable).toBe('seven');
    expect(deck.draw({ id: 7 })?.readable).toBe('seven');
    expect(deck.draw({ id: 9 })).toBeUndefined();
    expect(deck.draw({})).toBeUndefined();
  });

  it('with a condition do not use up those without', () => {
    const deck = new StubDeck([
      { readable: 'first' },
      { when: { id: '7' }, readable: 'seven' },
      { readable: 'rest' },
    ]);
    expect([{}, { id: '7' }, {}, {}].map((args) => deck.draw(args)?.readable)).toEqual([
      'first',
      'seven',
      'rest',
      'rest',
    ]);
  });

  it('become entries: what was found, then what went wrong', () => {
    expect(
      stubEntries({ outputs: { A: 1 }, error: 'failed' }).map(({ entry }) => [
        entry.Type,
        entry.EntryContext ?? null,
      ]),
    ).toEqual([
      [1, { A: 1 }],
      [4, null],
    ]);
    expect(stubEntries({ error: 'failed' })).toHaveLength(1);
    expect(stubEntries({ result: 'yes' })).toMatchObject([{ entry: { Contents: 'yes' } }]);
    expect(stubEntries({ contents: { raw: 1 }, outputs: { A: 1 }, readable: '**A**' })).toMatchObject([
      { entry: { Contents: { raw: 1 }, HumanReadable: '**A**', EntryContext: { A: 1 } } },
    ]);
    expect(stubEntries({ polling: { command: 'scan', args: {}, nextRunSeconds: 30 } })).toMatchObject([
      { polling: { command: 'scan' } },
    ]);
  });
});
