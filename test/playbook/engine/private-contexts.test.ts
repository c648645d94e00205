import { describe, expect, it } from '@jest/globals';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import { byHand } from './by-hand.js';
import { play, playbook } from './play.js';

const note = (EntryContext: object) =>
  ({
    Type: 1,
    ContentsFormat: 'text',
    Contents: '',
    EntryContext: JSON.parse(JSON.stringify(EntryContext)),
  }) as const;

describe('what is written to a private context by its name', () => {
  const writing = (key: string): Automation => ({
    name: 'Write',
    description: '',
    arguments: [],
    run: ({ currentPlaybookId }) => ({
      kind: 'done',
      writes: [{ op: 'set', path: `subplaybook-${currentPlaybookId}.Set.a`, value: 1 }],
      entries: [
        note({ [key.replace('ID', currentPlaybookId)]: 2, [`${key.replace('ID', currentPlaybookId)}2`]: 3 }),
      ],
    }),
  });
  const inner = playbook('inner', { 1: { run: 'Write', to: ['2'] }, 2: { command: 'wait' } });
  const top = playbook('top', { 1: { playbook: 'inner', more: { separatecontext: true } } });
  const scopesAfter = (key: string) => {
    const hand = byHand(top, {}, { automations: [writing(key)], callees: [inner] });
    const [, own] = [...hand.scopes.values()];
    return { own, root: hand.context };
  };

  it('goes there, whole paths too', () => {
    expect(scopesAfter('subplaybook-ID.Merged.b')).toEqual({
      own: { Set: { a: 1 }, Merged: { b: 2, b2: 3 } },
      root: {},
    });
  });

  it('is lost where there is no such context', () => {
    expect(scopesAfter('subplaybook-999.Merged')).toEqual({ own: { Set: { a: 1 } }, root: {} });
  });

  it('is a key like others where it is no such name', () => {
    expect(scopesAfter('subplaybook-')).toMatchObject({
      root: {},
      own: { Set: { a: 1 }, 'subplaybook-': 2 },
    });
  });
});

describe('the context of a sub-playbook', () => {
  const inner = playbook(
    'inner',
    {
      1: { run: 'Set', args: { key: 'Out.a', value: '1' }, to: ['2'] },
      2: { run: 'Set', args: { key: 'Own', value: '2' } },
    },
    { outputs: [{ contextPath: 'Out' }] },
  );

  it('is gone with it where it is private, and only its outputs are left', () => {
    const top = playbook('top', { 1: { playbook: 'inner', more: { separatecontext: true } } });
    const hand = byHand(top, { Kept: 0 }, { callees: [inner] });
    expect([...hand.scopes.keys()]).toEqual(['root']);
    expect(hand.context).toEqual({ Kept: 0, Out: { a: 1 } });
  });

  it('is the one of its caller where it is shared', () => {
    const top = playbook('top', { 1: { playbook: 'inner', more: { separatecontext: false } } });
    const hand = byHand(top, { Kept: 0 }, { callees: [inner] });
    expect(hand.context).toEqual({ Kept: 0, Out: { a: 1 }, Own: 2 });
  });

  it('is seen from the top by its name, while it is there', () => {
    const waiting = playbook('waiting', {
      1: { run: 'Set', args: { key: 'Own', value: '2' }, to: ['2'] },
      2: { command: 'wait' },
    });
    const top = playbook('top', {
      1: { to: ['2', '3'] },
      2: { playbook: 'waiting', more: { separatecontext: true } },
      3: { command: 'look', to: ['4'] },
      4: { run: 'Seen' },
    });
    const roots: (readonly string[])[] = [];
    const seen: Automation = {
      name: 'Seen',
      description: '',
      arguments: [],
      run({ root }) {
        roots.push(Object.keys(root).filter((name) => name.startsWith('subplaybook-') || name === 'root'));
        return { kind: 'done' };
      },
    };
    const hand = byHand(top, {}, { automations: [seen], callees: [waiting] });
    const call = [...hand.investigation.attempts.values()].find(({ command }) => command === 'look');
    hand.fold({ type: 'call-ended', attempt: call?.id ?? '', entries: [] });
    expect(roots).toEqual([[[...hand.scopes.keys()].find((name) => name !== 'root')]]);
  });

  it('needs its inputs, and says which are missing; an error in it is the error of its caller', () => {
    const needing = playbook(
      'needing',
      { 1: {} },
      {
        inputs: [
          { key: 'A', value: {}, required: true },
          { key: 'B', value: { simple: 'b' }, required: true },
        ],
      },
    );
    const failing = playbook('failing', { 1: { run: 'PrintErrorEntry', args: { message: 'no way' } } });
    const errorOf = (callee: string, args: Readonly<Record<string, unknown>> = {}) =>
      play(playbook('top', { 1: { playbook: callee, args, more: { separatecontext: true } } }), {}, [
        needing,
        failing,
      ]).errorOf('1');
    expect(errorOf('needing')).toBe('The playbook "needing" needs the inputs A.');
    expect(errorOf('needing', { A: '' })).toBe('The playbook "needing" needs the inputs A.');
    expect(errorOf('needing', { A: 'x' })).toBeUndefined();
    expect(errorOf('failing')).toContain('no way');
    expect(errorOf('nobody')).toContain('nobody');
  });
});

describe('the entries of a task', () => {
  it('say where they come from, and carry its tags and that they are notes, unless it is quiet', () => {
    const top = playbook('top', {
      1: { command: 'look', task: { tags: ['seen'] }, more: { note: true, quietmode: 1 } },
    });
    const hand = byHand(top);
    const [call] = hand.effects;
    hand.fold({
      type: 'call-ended',
      attempt: call?.type === 'call' ? call.attempt : '',
      entries: [
        {
          entry: {
            Type: 3,
            ContentsFormat: 'text',
            Contents: '',
            File: 'a.txt',
            FileID: 'f1',
            Tags: ['own', 'seen'],
          },
          origin: { brand: 'Eye', instance: 'eye-1' },
          file: { name: 'a.txt', size: 3, md5: 'm', kind: 'sample', type: 'text', info: 'txt' },
        },
        { entry: { Type: 4, ContentsFormat: 'text', Contents: 'no' } },
      ],
    });
    expect(hand.entries).toMatchObject([
      {
        id: '1@1',
        task: '1',
        isQuiet: true,
        entry: { Note: true, Tags: ['own', 'seen'] },
        origin: { brand: 'Eye', instance: 'eye-1' },
        file: { name: 'a.txt', entryId: '1@1' },
      },
      { id: '2@1', isQuiet: false, entry: { Contents: 'no' } },
    ]);
    expect(hand.entries[1]).not.toHaveProperty('file');
    expect(hand.context).toMatchObject({ File: { EntryID: '1@1', Name: 'a.txt' } });
    const plain = byHand(playbook('top', { 1: { run: 'Print', args: { value: 'x' } } }));
    expect(plain.entries[0]?.entry).not.toHaveProperty('Tags');
    expect(plain.entries[0]?.entry).not.toHaveProperty('Note');
    expect(plain.entries[0]?.isQuiet).toBe(false);
  });
});
