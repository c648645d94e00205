import { describe, expect, it } from '@jest/globals';
import { play, playbook } from './play.js';

const again = (nextRunSeconds: number, timeoutSeconds?: number) => ({
  readable: `in ${nextRunSeconds}`,
  polling: {
    command: 'look',
    args: { polling: true },
    nextRunSeconds,
    ...(timeoutSeconds ? { timeoutSeconds } : {}),
  },
});
const top = (args = {}) => playbook('top', { 1: { command: 'scan', args, to: ['2'] }, 2: {} });

describe('a command that asks to be called again', () => {
  it('is called so until it does not, no sooner than after ten seconds', () => {
    const { calls, states, context } = play(top(), {
      commands: { scan: [again(30)], look: [again(3), again(60), { outputs: { Scan: 'done' } }] },
    });
    expect(calls.map(({ atSeconds, command }) => [atSeconds, command])).toEqual([
      [0, 'scan'],
      [30, 'look'],
      [40, 'look'],
      [100, 'look'],
    ]);
    expect(calls[1]?.args).toEqual({ polling: true });
    expect(states[2]).toBe('completed');
    expect(context).toEqual({ Scan: 'done' });
  });

  it('fails when its time is over, counted from its first answer', () => {
    const { errorOf, elapsedSeconds, calls } = play(top(), {
      commands: { scan: [again(30, 100)], look: [again(30, 1000)] },
    });
    expect(errorOf('1')).toBe('Polling did not end within its timeout.');
    expect(elapsedSeconds).toBe(100);
    expect(calls).toHaveLength(4);
  });

  it('has the time that its task gives it instead', () => {
    const args = { 'execution-timeout': '50' };
    const { errorOf, elapsedSeconds } = play(top(args), {
      commands: { scan: [again(30, 1000)], look: [again(30)] },
    });
    expect(errorOf('1')).toBe('Polling did not end within its timeout.');
    expect(elapsedSeconds).toBe(50);
  });

  it('fails when a later call does', () => {
    const { errorOf, states } = play(top(), { commands: { scan: [again(30)], look: [{ error: 'lost' }] } });
    expect(errorOf('1')).toBe('lost');
    expect(states[2]).toBe('notReached');
  });

  it('goes on beside the other elements of its list', () => {
    const each = playbook('top', { 1: { command: 'scan', args: { id: '${Ids}' }, to: ['2'] }, 2: {} });
    const { states, calls } = play(each, {
      context: { Ids: [1, 2] },
      commandArguments: new Map([['scan', [{ name: 'id', description: '' }]]]),
      commands: { scan: [again(30), { readable: 'at once' }], look: [{ readable: 'done' }] },
    });
    expect(calls).toHaveLength(3);
    expect(states[2]).toBe('completed');
  });

  it('does not show answers that only ask for the next', () => {
    const silent = { polling: { command: 'look', args: {}, nextRunSeconds: 30 } };
    const { entries } = play(top(), { commands: { scan: [silent], look: [silent, { readable: 'done' }] } });
    expect(entries.map(({ entry }) => entry.HumanReadable ?? null)).toEqual([null, 'done']);
  });
});
