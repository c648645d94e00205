import { describe, expect, it } from '@jest/globals';
import { play, playbook } from './play.js';

const declared = (...names: readonly string[]) =>
  new Map([['get', names.map((name) => ({ name, description: '' }))]]);
const get = (...outputs: readonly object[]) => ({
  get: outputs.map((one) => ({ outputs: { Got: { ...one } } })),
});

describe('a call', () => {
  it('is made once for each element of a list; several lists advance together, scalars repeat', () => {
    const top = playbook('top', {
      1: { command: 'get', args: { id: '${Ids}', name: '${Names}', same: 'k', whole: '${Ids}' } },
    });
    const { callsOf, context } = play(top, {
      context: { Ids: [1, 2, 3], Names: ['a', 'b'] },
      commandArguments: declared('id', 'name', 'same'),
      commands: get({ n: 1 }, { n: 2 }, { n: 3 }),
    });
    expect(callsOf('get')).toEqual([
      { id: 1, name: 'a', same: 'k', whole: [1, 2, 3] },
      { id: 2, name: 'b', same: 'k', whole: [1, 2, 3] },
      { id: 3, same: 'k', whole: [1, 2, 3] },
    ]);
    expect(context['Got']).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('takes a default, looked up when the call is made', () => {
    const top = playbook('top', { 1: { command: 'get', args: { id: {} } } });
    const { callsOf } = play(top, {
      context: { Wanted: 7 },
      commands: get({}),
      commandArguments: new Map([
        [
          'get',
          [
            { name: 'id', description: '', default: '${Wanted}' },
            { name: 'tag', description: '', default: 'polling' },
            { name: 'none', description: '', default: '${Nothing}' },
          ],
        ],
      ]),
    });
    expect(callsOf('get')).toEqual([{ id: 7, tag: 'polling' }]);
  });

  it('keeps for itself what is meant for the platform, unless the command declares it', () => {
    const args = { id: '1', using: 'eu', 'extend-context': 'Kept=a', 'ignore-outputs': 'true' };
    const top = playbook('top', { 1: { command: 'get', args } });
    const commands = { get: [{ contents: { a: 5 }, outputs: { Own: 1 } }] };
    const { callsOf, context } = play(top, { commands });
    expect(callsOf('get')).toEqual([{ id: '1' }]);
    expect(context).toEqual({ Kept: 5 });
    expect(play(top, { commands, commandArguments: declared('using') }).callsOf('get')).toEqual([
      { id: '1', using: 'eu' },
    ]);
  });

  it('fails when extend-context comes out of the context: what an expression finds is no path', () => {
    const get = (value: string) =>
      play(playbook('top', { 1: { command: 'get', args: { id: '1', 'extend-context': value } } }), {
        context: { Vendor: 'Kept=a' },
        commands: { get: [{ contents: { a: 5 } }] },
      });
    expect(get('${Vendor}').states).toMatchObject({ 1: 'error' });
    expect(get('Mine=${Vendor}').callsOf('get')).toEqual([]);
    expect(get('Mine=a').context).toMatchObject({ Mine: 5 });
  });

  it('decides by what it answers, in any case and with blanks', () => {
    const top = playbook('top', {
      1: {
        run: 'Checker',
        more: { type: 'condition' },
        to: { 'Yes ': ['2'], no: ['3'], '#default#': ['4'] },
      },
      2: {},
      3: {},
      4: {},
    });
    const answer = (result: string) => play(top, { scripts: new Map([['Checker', [{ result }]]]) }).states;
    expect(answer('yes')).toMatchObject({ 2: 'completed', 3: 'skipped', 4: 'skipped' });
    expect(answer('NO')).toMatchObject({ 2: 'skipped', 3: 'completed', 4: 'skipped' });
    expect(answer('perhaps')).toMatchObject({ 2: 'skipped', 3: 'skipped', 4: 'completed' });
  });

  it('fails when it answers what no branch is called', () => {
    const top = playbook('top', {
      1: { run: 'Checker', more: { type: 'condition' }, to: { yes: ['2'] } },
      2: {},
    });
    const { errorOf } = play(top, { scripts: new Map([['Checker', [{ result: 'perhaps' }]]]) });
    expect(errorOf('1')).toBe('It answered "perhaps", and no branch is called so.');
  });

  it('takes every branch that one of several answers names', () => {
    const top = playbook('top', {
      1: {
        command: 'get',
        args: { id: '${Ids}' },
        more: { type: 'condition' },
        to: { yes: ['2'], no: ['3'] },
      },
      2: {},
      3: {},
    });
    const { states } = play(top, {
      context: { Ids: ['a', 'b'] },
      commandArguments: declared('id'),
      commands: { get: [{ result: 'yes' }, { result: 'no' }] },
    });
    expect(states).toMatchObject({ 2: 'completed', 3: 'completed' });
  });

  it('hands its entries to the next task, with the marks of its own', () => {
    const top = playbook('top', {
      1: { command: 'get', task: { tags: ['mark'] }, more: { note: true }, to: ['2'] },
      2: { run: 'Set', args: { key: 'Before', value: '${lastCompletedTaskEntries}' } },
    });
    const { context, entries } = play(top, { commands: get({ n: 1 }) });
    expect(context['Before']).toEqual(['1@1']);
    expect(entries[0]).toMatchObject({
      id: '1@1',
      task: '1',
      isQuiet: false,
      entry: { Note: true, Tags: ['mark'] },
    });
    expect(entries[1]).toMatchObject({
      id: '2@1',
      task: '2',
      entry: expect.not.objectContaining({ Note: true }),
    });
  });

  it('is quiet where its task or playbook is, but for errors', () => {
    const quiet = { quiet: true };
    const task = { command: 'get', to: ['2'] };
    const commands = { ...get({}), fail: [{ error: 'no' }] };
    const shown = (top: ReturnType<typeof playbook>) =>
      play(top, { commands }).entries.map(({ isQuiet }) => isQuiet);
    expect(shown(playbook('top', { 1: task, 2: { command: 'fail' } }, quiet))).toEqual([true, false]);
    expect(shown(playbook('top', { 1: { ...task, more: { quietmode: 2 } }, 2: {} }, quiet))).toEqual([false]);
    expect(shown(playbook('top', { 1: { ...task, more: { quietmode: 1 } }, 2: {} }))).toEqual([true]);
  });

  it('fills fields of the incident, by their display names too', () => {
    const fieldMapping = [
      { incidentfield: 'Owner Name', output: { simple: '${Got.n}' } },
      { incidentfield: 'New Field', output: { simple: 'x' } },
      { incidentfield: 'empty', output: { simple: '${Nothing}' } },
    ];
    const top = playbook('top', { 1: { command: 'get', more: { fieldMapping } } });
    const { incident } = play(top, { incident: { ownername: 'nobody' }, commands: get({ n: 'me' }) });
    expect(incident).toEqual({
      id: '1',
      created: '1970-01-01T00:00:00.000Z',
      ownername: 'me',
      newfield: 'x',
    });
  });
});
