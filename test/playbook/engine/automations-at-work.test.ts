import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/language/json/json.js';
import type { Automation, AutomationCall } from '../../../src/playbook/automation/automation.js';
import { AutomationFailed } from '../../../src/playbook/automation/automation-failed.js';
import type { Effect } from '../../../src/playbook/engine/step.js';
import { byHand } from './by-hand.js';
import { playbook } from './play.js';

const note = (Contents: Json) => ({ Type: 1, ContentsFormat: 'json', Contents }) as const;
const automation = (name: string, more: Partial<Automation>): Automation => ({
  name,
  description: '',
  arguments: [],
  run: () => ({ kind: 'done', entries: [note(name)] }),
  ...more,
});
const callsOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'call' ? [effect] : []));
const answerTo = (effect: Effect | undefined, Contents: Json) =>
  ({
    type: 'call-ended',
    attempt: effect?.type === 'call' ? effect.attempt : '',
    entries: [{ entry: note(Contents) }],
  }) as const;

/** A playbook whose one task runs that automation. */
const running = (name: string, args: Readonly<Record<string, unknown>> = {}) =>
  playbook('top', { 1: { run: name, args, to: ['2'] }, 2: {} });
const contents = (hand: { readonly entries: readonly { readonly entry: { readonly Contents: Json } }[] }) =>
  hand.entries.map(({ entry }) => entry.Contents);

describe('an automation that runs', () => {
  it('gets what is supplied, its defaults, and the time and context of its task', () => {
    const seen: AutomationCall[] = [];
    const look = automation('Look', {
      arguments: [
        { name: 'a', description: '' },
        { name: 'b', description: '', default: '${Wanted}' },
        { name: 'c', description: '', default: '${Nothing}' },
        { name: 'd', description: '' },
      ],
      run(call) {
        seen.push(call);
        return { kind: 'done', entries: [note([call.read('Wanted'), call.read('(')])] };
      },
    });
    const hand = byHand(running('Look', { a: 'x', d: '${Nothing}' }), { Wanted: 7 }, { automations: [look] });
    expect(seen[0]?.args).toEqual({ a: 'x', b: 7 });
    expect(seen[0]?.now.getTime()).toBe(1000);
    expect(seen[0]?.currentPlaybookId).toBe('');
    expect(seen[0]?.context).toEqual({ Wanted: 7 });
    expect(seen[0]?.root).toMatchObject({ Wanted: 7, incident: {}, lists: {} });
    expect(seen[0]?.random()).toBeLessThan(1);
    // What cannot be read is nothing.
    expect(contents(hand)).toEqual([[7, null]]);
  });

  it('fails in its own words, behind the entries that it had', () => {
    const failing = automation('Fail', {
      run() {
        throw new AutomationFailed('no way', [note('before')]);
      },
    });
    const broken = automation('Break', {
      run() {
        throw new RangeError('too far');
      },
    });
    const failed = byHand(running('Fail'), {}, { automations: [failing] });
    expect(contents(failed)).toEqual(['before', 'no way']);
    expect(failed.entries.map(({ entry }) => entry.Type)).toEqual([1, 4]);
    expect(failed.status('1')).toBe('error');
    expect(contents(byHand(running('Break'), {}, { automations: [broken] }))).toEqual(['too far']);
  });

  it('asks for a command, without what is meant for its task alone, and goes on with the answer', () => {
    const asking = automation('Ask', {
      run: () => ({ kind: 'command', command: 'look', args: { id: '7' }, keep: 'kept' }),
      resume: (_call, kept, answer) => ({
        kind: 'done',
        entries: [note([kept, ...answer.map(({ entry }) => entry.Contents)])],
      }),
    });
    const hand = byHand(running('Ask', { using: 'eu' }), {}, { automations: [asking] });
    expect(callsOf(hand.effects)).toMatchObject([
      { command: 'look', brand: '', args: { id: '7' }, path: '1', element: 0, tries: 1 },
    ]);
    expect(callsOf(hand.effects)[0]?.platform.using).toBeUndefined();
    hand.fold(answerTo(hand.effects[0], 'found'));
    expect(contents(hand)).toEqual([['kept', 'found']]);
    expect(hand.run?.status).toBe('completed');
  });

  it('asks another automation, which may ask a command itself', () => {
    const relay: Automation['resume'] = (_call, kept, answer) => ({
      kind: 'done',
      entries: [note([kept, ...answer.map(({ entry }) => entry.Contents)])],
    });
    const inner = automation('Inner', {
      run: () => ({ kind: 'command', command: 'look', args: {}, keep: 'inner' }),
      resume: relay,
    });
    const outer = automation('Outer', {
      run: () => ({ kind: 'command', command: 'Inner', args: {}, keep: 'outer' }),
      resume: relay,
    });
    const hand = byHand(running('Outer'), {}, { automations: [inner, outer] });
    expect(callsOf(hand.effects)).toHaveLength(1);
    hand.fold(answerTo(hand.effects[0], 'found'));
    expect(contents(hand)).toEqual([['outer', ['inner', 'found']]]);
  });

  it('sleeps for as many seconds as it says, and goes on with no answer', () => {
    const sleeping = automation('Nap', {
      run: () => ({ kind: 'sleep', seconds: 3, keep: 'rested' }),
      resume: (_call, kept, answer) => ({ kind: 'done', entries: [note([kept, answer.length])] }),
    });
    const hand = byHand(running('Nap'), {}, { automations: [sleeping] });
    const [timer] = hand.investigation.timers.values();
    expect(timer).toMatchObject({ at: 4000, purpose: { kind: 'sleep' } });
    hand.fold({ type: 'timer-fired', timer: timer?.id ?? '' }, 'sortie', 4000);
    expect(contents(hand)).toEqual([['rested', 0]]);
  });

  it('schedules a line, which belongs to no task and runs in the context of the investigation', () => {
    const planning = automation('Later', {
      run: () => ({
        kind: 'done',
        entries: [note('planned')],
        schedule: [
          { command: 'look', args: { id: '1' }, afterSeconds: 60 },
          { command: 'Set', args: { key: 'Later', value: 'yes' }, afterSeconds: 120 },
          { command: 'Nobody', args: {}, afterSeconds: 180 },
        ],
      }),
    });
    const hand = byHand(running('Later'), {}, { automations: [planning] });
    const timers = [...hand.investigation.timers.values()];
    expect(timers.map(({ at }) => at)).toEqual([61_000, 121_000, 181_000]);
    const fire = (index: number) =>
      hand.fold({ type: 'timer-fired', timer: timers[index]?.id ?? '' }, 'sortie', timers[index]?.at);
    const effects = fire(0);
    expect(callsOf(effects)).toMatchObject([
      { command: 'look', args: { id: '1' }, path: '', element: 0, tries: 1 },
    ]);
    hand.fold(answerTo(effects[0], 'found'));
    expect(hand.entries.at(-1)).toMatchObject({ entry: { Contents: 'found' } });
    expect(hand.entries.at(-1)).not.toHaveProperty('task');
    fire(1);
    expect(hand.context).toEqual({ Later: 'yes' });
  });

  it('completes a task that waits: by its id or a tag, in the playbook that it names', () => {
    const completing = (task: string, playbookId = '', label?: string) =>
      automation('Complete', {
        run: () => ({
          kind: 'done',
          complete: [{ task, playbookId, ...(label === undefined ? {} : { label }) }],
        }),
      });
    const top = playbook('top', {
      1: { to: ['2', '3'] },
      2: {
        more: { type: 'condition' },
        task: { tags: ['gate'] },
        to: { go: ['4'], '#default#': ['5'] },
      },
      3: { command: 'look', to: ['6'] },
      4: {},
      5: {},
      6: { run: 'Complete' },
    });
    const outcomeBy = (by: Automation) => {
      const hand = byHand(top, {}, { automations: [by] });
      hand.fold(
        answerTo(
          hand.effects.find(({ type }) => type === 'call'),
          'found',
        ),
      );
      return [hand.ended.get('')?.tasks.get('4')?.status, hand.status('2'), hand.warnings];
    };
    expect(outcomeBy(completing('gate', '', 'go'))).toEqual(['completed', undefined, []]);
    expect(outcomeBy(completing('2', '', 'go'))).toEqual(['completed', undefined, []]);
    expect(outcomeBy(completing('2'))).toEqual(['skipped', undefined, []]);
    expect(outcomeBy(completing('gate', '7'))).toEqual([
      undefined,
      'waiting',
      ['No task "gate" waits to be completed.'],
    ]);
    expect(outcomeBy(completing('3'))).toEqual([
      undefined,
      'waiting',
      ['No task "3" waits to be completed.'],
    ]);
  });
});
