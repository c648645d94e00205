import { describe, expect, it } from '@jest/globals';
import { ask, byHand } from './by-hand.js';
import { play, playbook, type Task } from './play.js';

const errorOf = (task: object, stubs: Parameters<typeof play>[1] = {}) =>
  play(playbook('top', { 1: task, 2: {} }), stubs).errorOf('1');
const condition = (conditions: unknown, to: NonNullable<Task['to']>) => ({
  more: { type: 'condition', conditions },
  to,
});
const isTrue = (label: string) => [
  {
    label,
    condition: [
      [{ operator: 'isEqualString', left: { value: { simple: 'a' } }, right: { value: { simple: 'a' } } }],
    ],
  },
];
const isOdd = [{ label: 'yes', condition: [[{ operator: 'isOdd', left: { value: { simple: 'a' } } }]] }];

describe('a task that fails says', () => {
  it('which automation, command or instance is not there', () => {
    expect(errorOf({ run: 'Nobody' })).toBe('There is no automation "Nobody" here.');
    expect(errorOf({ command: 'look' })).toBe('No integration has the command "look".');
    expect(errorOf({ command: 'Eye|||look' })).toBe('No integration "Eye" has the command "look".');
    expect(errorOf({ command: 'Builtin|||fly' })).toBe('There is no server command "fly" here.');
    const none = { instances: [], commands: { look: [{}] } };
    expect(errorOf({ command: 'look' }, none)).toBe('No enabled instance has the command "look".');
    expect(errorOf({ command: 'Eye|||look' }, none)).toBe(
      'No enabled instance of "Eye" has the command "look".',
    );
    expect(errorOf({ command: 'Print', args: { value: 'x' } })).toBeUndefined();
    expect(errorOf({ command: 'Eye|||Print', args: { value: 'x' } })).toBe(
      'No integration "Eye" has the command "Print".',
    );
    expect(errorOf({ run: 'look' }, { commands: { look: [{}] } })).toBeUndefined();
  });

  it('which arguments it lacks, and that a list is too long', () => {
    expect(errorOf({ run: 'Print' })).toBe('Missing required arguments: value.');
    expect(errorOf({ run: 'AreValuesEqual', args: { left: 'a', right: '' } })).toBeUndefined();
    const items = (length: number) => ({ context: { Items: Array.from({ length }, (_, index) => index) } });
    const args = { value: 'x', key: { simple: '${Items}' } };
    expect(errorOf({ run: 'Set', args }, items(10_001))).toBe(
      'A list of 10001 elements asks for as many calls; at most 10000 are made.',
    );
    expect(
      errorOf({ run: 'IsTrue', args: { value: { simple: '${Items}' } } }, items(10_001)),
    ).toBeUndefined();
  });

  it('that extend-context is to be written out', () => {
    expect(
      errorOf(
        { command: 'look', args: { 'extend-context': '${Vendor}' } },
        { context: { Vendor: 'a=b' }, commands: { look: [{}] } },
      ),
    ).toBe('extend-context must be written out, for what an expression finds is never read as a path.');
  });

  it('that no branch follows', () => {
    expect(errorOf(condition(isTrue('yes'), { no: ['2'] }))).toBe(
      'Nothing follows its answer "yes", and it has no branch for other cases.',
    );
    const never = [
      {
        label: 'yes',
        condition: [[{ operator: 'isExists', left: { iscontext: true, value: { simple: 'Gone' } } }]],
      },
    ];
    expect(errorOf(condition(never, { yes: ['2'] }))).toBe(
      'None of its cases holds, and it has no branch for other cases.',
    );
    expect(errorOf(condition(isOdd, { yes: ['2'] }))).toContain('isOdd');
    const checking = { run: 'Checker', more: { type: 'condition' }, to: { yes: ['2'] } };
    const answering = (...results: readonly string[]) => ({
      scripts: new Map([['Checker', results.map((result) => ({ result }))]]),
    });
    expect(errorOf(checking, answering('no'))).toBe('It answered "no", and no branch is called so.');
    expect(errorOf(checking, answering('x'.repeat(300)))).toContain(`"${'x'.repeat(100)}"`);
    expect(errorOf(checking, { scripts: new Map([['Checker', [{ contents: null }]]]) })).toMatch(
      /^It answered (?:""|nothing), and no branch is called so\.$/,
    );
  });

  it('that a person answered what no branch is called', () => {
    const answered = (label: string | undefined) => {
      const hand = byHand(playbook('top', { 1: { more: ask(), to: { yes: ['2'] } }, 2: {} }));
      hand.fold({
        type: 'task-completed',
        frame: hand.frame,
        task: '1',
        ...(label === undefined ? {} : { label }),
      });
      const state =
        hand.investigation.frames.get(hand.frame)?.tasks.get('1') ?? hand.ended.get('')?.tasks.get('1');
      return state && 'error' in state ? state.error : undefined;
    };
    expect(answered('perhaps')).toBe('It was answered "perhaps", and no branch is called so.');
    expect(answered(undefined)).toBe('It was answered "", and no branch is called so.');
  });
});

describe('a task that fails and goes on', () => {
  it.each<[string, Task]>([
    ['a choice', condition(isOdd, { yes: ['2'], '#default#': ['3'] })],
    [
      'an automation that decides',
      { run: 'Nobody', more: { type: 'condition' }, to: { yes: ['2'], '#default#': ['3'] } },
    ],
    ['an automation', { run: 'Nobody', to: ['3'] }],
  ])('takes the branch for other cases: %s', (_what, task) => {
    const going = { ...task, more: { ...task.more, continueonerror: true } };
    const { states, errorOf: told } = play(playbook('top', { 1: going, 2: {}, 3: {} }));
    expect(states).toMatchObject({ 1: 'completed', 3: 'completed' });
    expect(told('1')).toEqual(expect.any(String));
  });
});

describe('an answer that nobody waits for any more', () => {
  const top = playbook('top', { 1: { command: 'look', to: ['2'] }, 2: { command: 'see' } });

  it('changes nothing: of a call, a timer, a task', () => {
    const hand = byHand(top);
    const [effect] = hand.effects;
    const attempt = effect?.type === 'call' ? effect.attempt : '';
    const answer = { type: 'call-ended', attempt, entries: [] } as const;
    hand.fold(answer);
    const before = hand.investigation;
    expect(hand.fold(answer)).toEqual([]);
    expect(hand.fold({ type: 'timer-fired', timer: 'none' })).toEqual([]);
    expect(hand.fold({ type: 'task-retried', frame: 'none', task: '1' })).toEqual([]);
    expect(hand.fold({ type: 'task-skipped', frame: hand.frame, task: '9' })).toEqual([]);
    expect(hand.fold({ type: 'task-skipped', frame: hand.frame, task: '2' })).toEqual([]);
    expect(hand.fold({ type: 'task-completed', frame: hand.frame, task: '2' })).toEqual([]);
    expect(hand.warnings).toEqual(['The task 2 does not wait for an answer.']);
    expect(hand.investigation.frames).toEqual(before.frames);
    expect(hand.investigation.attempts).toEqual(before.attempts);
  });

  it('or a playbook that is not there: nothing is started', () => {
    const hand = byHand(top);
    hand.fold({ type: 'run-started', playbook: 'none', inputs: {} });
    expect(hand.warnings).toEqual(['There is no playbook none to start.']);
    expect(hand.investigation.runs.size).toBe(1);
  });
});
