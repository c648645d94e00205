import { describe, expect, it } from '@jest/globals';
import { play, playbook } from './play.js';

const fails = { commands: { fail: [{ error: 'no luck', outputs: { Left: 'behind' } }] } };
const onward = { continueonerror: true };
const onErrorBranch = { continueonerror: true, continueonerrortype: 'errorPath' };

describe('a task that fails', () => {
  it('halts: what follows stays undecided, its siblings go on, and the playbook is in error', () => {
    const top = playbook('top', {
      1: { to: ['2', '3'] },
      2: { command: 'fail', to: ['4'] },
      3: { to: ['5'] },
      4: { to: ['6'] },
      5: { to: ['6'] },
      6: {},
    });
    const { states, status, errorOf, context } = play(top, fails);
    expect(states).toEqual({
      0: 'completed',
      1: 'completed',
      2: 'error',
      3: 'completed',
      4: 'notReached',
      5: 'completed',
      6: 'notReached',
    });
    expect(status).toBe('error');
    expect(errorOf('2')).toBe('no luck');
    expect(context).toEqual({ Left: 'behind' });
  });

  it('goes on as if it were done, where it may, and leaves its error in the context', () => {
    const top = playbook('top', {
      1: { command: 'fail', more: onward, to: { '#none#': ['2'], '#error#': ['3'] } },
      2: { run: 'Set', args: { key: 'Why', value: '${task.1.error}' } },
      3: {},
    });
    const { states, status, errorOf, context } = play(top, fails);
    expect(states).toMatchObject({ 1: 'completed', 2: 'completed', 3: 'skipped' });
    expect(status).toBe('completed');
    expect(errorOf('1')).toBe('no luck');
    expect(context['Why']).toBe('no luck');
  });

  it.each([
    ['a command that nobody has', { command: 'nobody-has-it' }, 'No integration has the command'],
    ['an automation that is not there', { run: 'NobodyHasIt' }, 'There is no automation'],
    ['an argument that is missing', { run: 'Print' }, 'Missing required arguments: value.'],
  ])('says so in the War Room, where the next task finds it: %s', (_, task, why) => {
    const top = playbook('top', {
      1: { ...task, more: onward, to: ['2'] },
      2: {
        run: 'isError',
        args: { entryId: '${lastCompletedTaskEntries}' },
        more: { type: 'condition' },
        to: { yes: ['3'] },
      },
      3: {},
    });
    const { states, entries } = play(top);
    expect(states[3]).toBe('completed');
    expect(entries[0]?.entry).toMatchObject({ Type: 4, Contents: expect.stringContaining(why) });
  });

  it('takes its error branch only when it fails', () => {
    const tasks = (command: string) => ({
      1: { command, more: onErrorBranch, to: { '#none#': ['2'], '#error#': ['3'] } },
      2: {},
      3: {},
    });
    expect(play(playbook('top', tasks('fail')), fails).states).toMatchObject({
      2: 'skipped',
      3: 'completed',
    });
    const fine = { commands: { fine: [{}] } };
    expect(play(playbook('top', tasks('fine')), fine).states).toMatchObject({ 2: 'completed', 3: 'skipped' });
  });

  it('takes the branch for all other cases when it is a condition that may go on', () => {
    const top = playbook('top', {
      1: {
        command: 'fail',
        more: { ...onward, type: 'condition' },
        to: { yes: ['2'], '#default#': ['3'] },
      },
      2: {},
      3: {},
    });
    expect(play(top, fails).states).toMatchObject({ 1: 'completed', 2: 'skipped', 3: 'completed' });
  });

  it('fails for an argument that is missing, a cast that fails, and a path that cannot be read', () => {
    const required = {
      commands: { get: [{}] },
      commandArguments: new Map([['get', [{ name: 'id', description: '', isRequired: true }]]]),
    };
    const call = (args: Record<string, unknown>) => playbook('top', { 1: { command: 'get', args } });
    expect(play(call({ id: '${Nothing.here}' }), required).errorOf('1')).toBe(
      'Missing required arguments: id.',
    );
    expect(play(call({ id: '${A(}' }), required).errorOf('1')).toContain('A(');
    const upper = {
      complex: { root: 'incident', transformers: [{ operator: 'toUpperCase' }] },
    };
    expect(play(call({ id: upper }), required).errorOf('1')).toContain('is an object');
    expect(
      play(
        call({ id: { complex: { root: 'incident', transformers: [{ operator: 'nonsense' }] } } }),
        required,
      ).errorOf('1'),
    ).toContain('nonsense');
  });

  it('names what is not there', () => {
    const errors = [
      { run: 'NoSuchScript' },
      { command: 'no-such-command' },
      { command: 'Brand|||no-such-command' },
      { command: 'Builtin|||no-such-command' },
      { playbook: 'no such playbook' },
    ].map((task) => play(playbook('top', { 1: task })).errorOf('1'));
    expect(errors).toEqual([
      'There is no automation "NoSuchScript" here.',
      'No integration has the command "no-such-command".',
      'No integration "Brand" has the command "no-such-command".',
      'There is no server command "no-such-command" here.',
      'There is no playbook "no such playbook" here.',
    ]);
  });

  it('is skipped with its branch instead, where that was asked for', () => {
    for (const task of [{ run: 'NoSuchScript' }, { command: 'nothing' }, { playbook: 'nothing' }]) {
      const top = playbook('top', {
        1: { to: ['2', '3'] },
        2: { ...task, more: { skipunavailable: true }, to: ['4'] },
        3: { to: ['5'] },
        4: { to: ['5'] },
        5: {},
      });
      const { states, status } = play(top);
      expect(states).toMatchObject({ 2: 'skipped', 4: 'skipped', 5: 'completed' });
      expect(status).toBe('completed');
    }
  });

  it('is tried again as often as it says, and only while it fails', () => {
    const top = playbook('top', {
      1: { command: 'flaky', args: { 'retry-count': '3', 'retry-interval': '10' }, to: ['2'] },
      2: {},
    });
    const twice = play(top, { commands: { flaky: [{ error: 'a' }, { error: 'b' }, { readable: 'c' }] } });
    expect(twice.calls.map(({ atSeconds }) => atSeconds)).toEqual([0, 10, 20]);
    expect(twice.states[2]).toBe('completed');
    const never = play(top, { commands: { flaky: [{ error: 'a' }] } });
    expect(never.calls.map(({ atSeconds }) => atSeconds)).toEqual([0, 10, 20, 30]);
    expect(never.errorOf('1')).toBe('a');
    const usual = playbook('top', { 1: { command: 'flaky', args: { 'retry-count': '1' } } });
    expect(play(usual, { commands: { flaky: [{ error: 'a' }] } }).elapsedSeconds).toBe(30);
  });

  it('tells every error of a list once', () => {
    const declared = new Map([['get', [{ name: 'id', description: '' }]]]);
    const top = playbook('top', { 1: { command: 'get', args: { id: '${Ids}' } } });
    const { errorOf, states } = play(top, {
      context: { Ids: ['a', 'b', 'c'] },
      commandArguments: declared,
      commands: { get: [{ error: 'first' }, { readable: 'fine' }, { error: 'last' }] },
    });
    expect(states[1]).toBe('error');
    expect(errorOf('1')).toBe('first\nlast');
  });
});
