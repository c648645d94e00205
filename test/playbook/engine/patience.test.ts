import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { ask, byHand, message } from './by-hand.js';
import { playbook } from './play.js';

const minute = 60_000;
const began = 1000;

const asking = (more: object, written: object = {}) =>
  playbook('top', {
    1: { more: { ...ask(more), ...written }, to: { yes: ['2'], '#default#': ['3'] } },
    2: { command: 'wait' },
    3: { command: 'wait' },
  });

/** Lets the timers of a playbook fire in their order, until none is left or the given minutes are over. */
function passing(plan: Plan, minutes: number) {
  const hand = byHand(plan);
  const reminders: number[] = [];
  const ended = () => hand.status('1') !== 'waiting';
  for (;;) {
    const [next] = [...hand.investigation.timers.values()].sort((left, right) => left.at - right.at);
    if (!next || next.at > began + minutes * minute) break;
    for (const effect of hand.fold({ type: 'timer-fired', timer: next.id }, 'sortie', next.at))
      if (effect.type === 'remind') reminders.push((next.at - began) / minute);
  }
  return { hand, reminders, ended: ended() };
}

describe('how long people are waited for', () => {
  it('is told, and they are reminded as often as the task says', () => {
    const timings = { retriescount: 3, retriesinterval: 10 };
    const { reminders, ended } = passing(asking({ timings }), 10_000);
    expect(reminders).toEqual([10, 20, 30]);
    expect(ended).toBe(false);
  });

  it('ends after the last reminder with the answer that stands for none', () => {
    const plan = asking({ timings: { retriescount: 2, retriesinterval: 10 }, defaultOption: 'Yes' });
    expect(byHand(plan).investigation.frames.values().next().value?.tasks.get('1')).toMatchObject({
      status: 'waiting',
      since: began,
      until: began + 30 * minute,
      question: { labels: ['Yes', 'No'] },
    });
    const { hand, reminders } = passing(plan, 10_000);
    expect(reminders).toEqual([10, 20]);
    expect(hand.status('2')).toBe('running');
    expect(hand.status('3')).toBe('skipped');
    expect(hand.context).toMatchObject({ 'task 1': { Answers: { 0: 'Yes' } } });
  });

  it('ends with the service level where the task says so, on the branch for all other cases', () => {
    const timings = { retriescount: 5, retriesinterval: 50, completeaftersla: true };
    const plan = asking({ timings }, { sla: { hours: 1, minutes: 30 } });
    const { hand, reminders } = passing(plan, 10_000);
    expect(reminders).toEqual([50]);
    expect(hand.status('3')).toBe('running');
    expect(passing(asking({ timings }, { sla: {} }), 89).ended).toBe(false);
  });

  it('leaves no timer behind once somebody has answered', () => {
    const hand = byHand(asking({ timings: { retriescount: 2, retriesinterval: 10 }, defaultOption: 'No' }));
    expect(hand.investigation.timers.size).toBe(2);
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', label: 'yes' });
    expect(hand.investigation.timers.size).toBe(0);
    const { id = '' } = hand.run ?? {};
    const cancelled = byHand(asking({ defaultOption: 'No' }));
    cancelled.fold({ type: 'run-cancelled', run: id });
    expect(cancelled.investigation.timers.size).toBe(0);
  });

  it('of a form ends with the replies that there are', () => {
    const timings = { retriescount: 0, retriesinterval: 5, completeafterreplies: 2, completeaftersla: true };
    const form = { title: 'F', questions: [{ id: '0', labelarg: { simple: 'Who?' }, type: 'shortText' }] };
    const hand = byHand(
      playbook('top', {
        1: { more: { type: 'collection', ...message({ timings }), form, sla: { days: 1 } }, to: ['2'] },
        2: {},
      }),
    );
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', answers: { 0: 'me' } });
    const [timer] = hand.investigation.timers.values();
    expect(timer?.at).toBe(began + 24 * 60 * minute);
    hand.fold({ type: 'timer-fired', timer: timer?.id ?? '' }, 'sortie', timer?.at);
    expect(hand.run?.status).toBe('completed');
    expect(hand.context).toEqual({ F: { Answers: { 0: 'me', name: 'jane' } } });
  });
});

describe('a task that only its assignee may complete', () => {
  const restricted = (assignee: object) =>
    byHand(
      playbook('top', {
        1: {
          more: { type: 'regular', restrictedcompletion: true, defaultassigneecomplex: assignee },
          to: ['2'],
        },
        2: {},
      }),
    );

  it('is not completed by anybody else', () => {
    const hand = restricted({ simple: 'joe' });
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1' }, 'jane');
    expect(hand.status('1')).toBe('waiting');
    expect(hand.warnings).toEqual(['The task 1 may be completed by joe alone.']);
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1' }, 'joe');
    expect(hand.run?.status).toBe('completed');
  });

  it('is completed by anybody where nobody is assigned', () => {
    const hand = restricted({});
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1' });
    expect(hand.run?.status).toBe('completed');
  });
});
