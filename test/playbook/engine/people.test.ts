import { describe, expect, it } from '@jest/globals';
import { ask, byHand, message } from './by-hand.js';
import { play, playbook } from './play.js';

describe('a task for a person', () => {
  it('waits, asks with its values looked up, and goes on when somebody answers', () => {
    const top = playbook('top', {
      1: { more: ask(), to: { yes: ['2'], '#default#': ['3'] } },
      2: {},
      3: { command: 'wait' },
    });
    const hand = byHand(top, { Case: 'a case' });
    expect(hand.effects).toMatchObject([
      {
        type: 'ask',
        task: '1',
        path: '1',
        question: { kind: 'ask', to: 'analyst', subject: 'About a case', labels: ['Yes', 'No'] },
      },
    ]);
    expect(hand.status('1')).toBe('waiting');
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', label: ' no ' });
    expect(hand.status('3')).toBe('running');
    expect(hand.context).toMatchObject({ 'task 1': { Answers: { 0: ' no ', name: 'jane' } } });
  });

  it('offers its branches where it offers nothing else', () => {
    const top = playbook('top', {
      1: { more: { type: 'condition' }, to: { Close: ['2'], Escalate: ['2'], '#default#': ['2'] } },
      2: {},
    });
    expect(byHand(top).effects).toMatchObject([
      { question: { kind: 'manual', labels: ['Close', 'Escalate'] } },
    ]);
  });

  it('fails for an answer that no branch is called, where there is none for other cases', () => {
    const top = playbook('top', { 1: { more: ask(), to: { yes: ['2'] } }, 2: {} });
    const hand = byHand(top);
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', label: 'perhaps' });
    expect(hand.run?.status).toBe('error');
  });

  it('takes a plain task for done, whatever is said', () => {
    const hand = byHand(playbook('top', { 1: { more: { type: 'regular' }, to: ['2'] }, 2: {} }));
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', label: 'done' });
    expect(hand.run?.status).toBe('completed');
  });

  it('collects the answers of a form, from as many people as it needs', () => {
    const form = {
      title: 'Survey',
      questions: [{ id: '0', labelarg: { simple: 'Who?' }, type: 'shortText', required: true }],
    };
    const timings = { retriescount: 2, retriesinterval: 360, completeafterreplies: 2 };
    const top = playbook('top', {
      1: { more: { type: 'collection', ...message({ timings }), form }, to: ['2'] },
      2: {},
    });
    const hand = byHand(top);
    expect(hand.effects).toMatchObject([
      {
        question: {
          kind: 'collection',
          form: { title: 'Survey', questions: [{ label: 'Who?', isRequired: true }] },
        },
      },
    ]);
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', answers: { 0: 'me' } });
    expect(hand.status('1')).toBe('waiting');
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1', answers: { 0: 'you' } });
    expect(hand.run?.status).toBe('completed');
    expect(hand.context).toEqual({
      Survey: {
        Answers: [
          { 0: 'me', name: 'jane' },
          { 0: 'you', name: 'jane' },
        ],
      },
    });
  });

  it('does not hold the playbook up where no reply is needed', () => {
    const timings = { completeafterreplies: 0 };
    const top = playbook('top', {
      1: {
        more: { type: 'collection', ...message({ timings }), form: { title: 'F', questions: [] } },
        to: ['2'],
      },
      2: {},
    });
    expect(byHand(top).run?.status).toBe('completed');
  });

  it('answered twice, or where nothing waits, changes nothing and says so', () => {
    const hand = byHand(
      playbook('top', { 1: { more: { type: 'regular' }, to: ['2'] }, 2: { command: 'wait' } }),
    );
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1' });
    const before = hand.investigation;
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '1' });
    hand.fold({ type: 'task-completed', frame: hand.frame, task: '9' });
    hand.fold({ type: 'task-completed', frame: 'none', task: '1' });
    expect(hand.warnings).toHaveLength(3);
    expect(hand.investigation.attempts).toEqual(before.attempts);
  });

  it('that has halted is tried again, or passed over', () => {
    const top = playbook('top', { 1: { command: 'get', to: ['2'] }, 2: {} });
    const failed = () => {
      const hand = byHand(top);
      const [call] = hand.effects;
      const attempt = call?.type === 'call' ? call.attempt : '';
      hand.fold({
        type: 'call-ended',
        attempt,
        entries: [{ entry: { Type: 4, ContentsFormat: 'text', Contents: 'no' } }],
      });
      expect(hand.run?.status).toBe('error');
      return hand;
    };
    const again = failed();
    expect(again.fold({ type: 'task-retried', frame: again.frame, task: '1' })).toMatchObject([
      { type: 'call' },
    ]);
    expect(again.run?.status).toBe('running');
    const passed = failed();
    passed.fold({ type: 'task-skipped', frame: passed.frame, task: '1' });
    expect(passed.run?.status).toBe('completed');
    // Only what has halted can be mended.
    const fine = failed();
    fine.fold({ type: 'task-skipped', frame: fine.frame, task: '0' });
    expect(fine.run?.status).toBe('error');
  });

  it('goes with its run when that is cancelled, and so does what is under way', () => {
    const top = playbook('top', {
      1: { to: ['2', '3', '4'] },
      2: { command: 'get' },
      3: { run: 'Sleep', args: { seconds: '9' } },
      4: { more: { type: 'regular' } },
    });
    const hand = byHand(top);
    const run = hand.run?.id ?? '';
    const effects = hand.fold({ type: 'run-cancelled', run });
    expect(effects).toEqual([{ type: 'abort', attempt: expect.any(String) }]);
    expect(hand.run?.status).toBe('cancelled');
    expect([
      hand.investigation.frames.size,
      hand.investigation.attempts.size,
      hand.investigation.timers.size,
    ]).toEqual([0, 0, 0]);
    expect(hand.fold({ type: 'run-cancelled', run })).toEqual([]);
  });
});

describe('answers in a simulation', () => {
  it('are found by the id of the task, or by its path', () => {
    const top = playbook('top', { 1: { more: ask(), to: { yes: ['2'], no: ['3'] } }, 2: {}, 3: {} });
    expect(play(top, { answers: new Map([['1', 'No']]) }).states).toMatchObject({
      2: 'skipped',
      3: 'completed',
    });
    expect(play(top).status).toBe('waiting');
  });
});
