import { describe, expect, it } from '@jest/globals';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import { byHand } from './by-hand.js';
import { playbook } from './play.js';

const plan: Automation = {
  name: 'Later',
  description: '',
  arguments: [],
  run: () => ({ kind: 'done', schedule: [{ command: 'look', args: {}, afterSeconds: 60 }] }),
};
const nap: Automation = {
  name: 'Nap',
  description: '',
  arguments: [],
  run: () => ({ kind: 'sleep', seconds: 60, keep: null }),
};

describe('a run that is cancelled', () => {
  const inner = playbook('inner', { 1: { command: 'get', to: ['2'] }, 2: {} });
  const top = playbook('top', {
    1: { run: 'Later', to: ['2', '3', '4'] },
    2: { playbook: 'inner', more: { separatecontext: true } },
    3: { run: 'Nap' },
    4: { more: { type: 'regular' } },
  });
  const begun = () => byHand(top, { Own: 1 }, { automations: [plan, nap], callees: [inner] });

  it('gives up what is under way, forgets what waits and the private contexts, and keeps what was scheduled', () => {
    const hand = begun();
    expect([...hand.scopes.keys()]).toHaveLength(2);
    expect([hand.investigation.timers.size, hand.investigation.attempts.size]).toEqual([2, 1]);
    const [attempt] = hand.investigation.attempts.keys();
    const effects = hand.fold({ type: 'run-cancelled', run: hand.run?.id ?? '' }, 'jane', 5000);
    expect(effects).toEqual([{ type: 'abort', attempt }]);
    expect(hand.run).toMatchObject({ status: 'cancelled', endedAt: 5000 });
    expect([...hand.scopes.keys()]).toEqual(['root']);
    expect(hand.context).toEqual({ Own: 1 });
    expect([...hand.investigation.timers.values()].map(({ purpose }) => purpose.kind)).toEqual(['line']);
    expect([hand.investigation.frames.size, hand.investigation.attempts.size]).toEqual([0, 0]);
    expect([...hand.ended.keys()].sort()).toEqual(['', '2']);
  });

  it('leaves another run of the investigation alone', () => {
    const hand = begun();
    hand.fold({ type: 'run-started', playbook: top.digest, inputs: {} });
    const [first, second] = hand.investigation.runs.keys();
    expect([hand.investigation.attempts.size, hand.investigation.frames.size]).toEqual([2, 4]);
    hand.fold({ type: 'run-cancelled', run: second ?? '' });
    expect(hand.investigation.runs.get(first ?? '')?.status).toBe('running');
    expect([hand.investigation.attempts.size, hand.investigation.frames.size]).toEqual([1, 2]);
    expect([...hand.investigation.timers.values()].map(({ purpose }) => purpose.kind).sort()).toEqual([
      'line',
      'line',
      'sleep',
    ]);
  });

  it('changes nothing when it has ended, or never was', () => {
    const hand = begun();
    const id = hand.run?.id ?? '';
    hand.fold({ type: 'run-cancelled', run: id }, 'jane', 5000);
    expect(hand.fold({ type: 'run-cancelled', run: id }, 'jane', 9000)).toEqual([]);
    expect(hand.run?.endedAt).toBe(5000);
    expect(hand.fold({ type: 'run-cancelled', run: 'none' })).toEqual([]);
  });
});
