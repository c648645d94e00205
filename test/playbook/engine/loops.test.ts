import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/language/json/json.js';
import { forEachRounds } from '../../../src/playbook/engine/sub-playbook/for-each-rounds.js';
import { projectOutputs } from '../../../src/playbook/engine/sub-playbook/project-outputs.js';
import { play, playbook } from './play.js';

const input = (key: string) => ({ key, value: {}, required: false, description: '' });
const round = playbook(
  'round',
  {
    1: { command: 'observe', args: { x: '${inputs.x}', seen: '${Count}' }, to: ['2'] },
    2: { run: 'Set', args: { key: 'Count', value: 'again', append: 'true' } },
  },
  { inputs: [input('x')], outputs: [{ contextPath: 'Count', type: 'unknown', description: '' }] },
);
const looped = (loop: object, args: object = { x: '${Xs}' }) =>
  playbook('top', {
    1: { playbook: 'round', args: { ...args }, more: { separatecontext: true, loop }, to: ['2'] },
    2: {},
  });
const seconds = (played: ReturnType<typeof play>) => played.calls.map(({ atSeconds }) => atSeconds);

describe('a loop', () => {
  it('for each element: a round each, in one private context, with a wait between', () => {
    const top = looped({ iscommand: false, exitCondition: '', wait: 5, max: 100, forEach: true });
    const played = play(top, { context: { Xs: ['a', 'b', 'c'] }, commands: { observe: [{}] } }, [round]);
    expect(played.callsOf('observe')).toEqual([
      { x: 'a' },
      { x: 'b', seen: 'again' },
      { x: 'c', seen: 'again' },
    ]);
    expect(seconds(played)).toEqual([0, 5, 10]);
    expect(played.states[2]).toBe('completed');
    const state = played.frames.get('')?.tasks.get('1');
    expect(state).toMatchObject({ status: 'completed', runs: 3 });
  });

  it('for each stops at its maximum, without an error', () => {
    const top = looped({ wait: 1, max: 2, forEach: true });
    const { callsOf, states } = play(top, { context: { Xs: [1, 2, 3] }, commands: { observe: [{}] } }, [
      round,
    ]);
    expect(callsOf('observe')).toHaveLength(2);
    expect(states[2]).toBe('completed');
  });

  it('until a condition holds in the context of the callee', () => {
    const builtincondition = [
      [{ operator: 'isExists', left: { iscontext: true, value: { simple: 'Count' } } }],
    ];
    const top = looped({ wait: 1, max: 5, builtincondition });
    const { callsOf, states } = play(top, { commands: { observe: [{}] } }, [round]);
    expect(callsOf('observe')).toHaveLength(1);
    expect(states[2]).toBe('completed');
  });

  it('until a condition holds, that never does, ends in an error', () => {
    const builtincondition = [
      [{ operator: 'isExists', left: { iscontext: true, value: { simple: 'Never' } } }],
    ];
    const played = play(looped({ wait: 7, max: 3, builtincondition }), { commands: { observe: [{}] } }, [
      round,
    ]);
    expect(seconds(played)).toEqual([0, 7, 14]);
    expect(played.errorOf('1')).toBe('The loop was left after 3 rounds, before its condition held.');
  });

  it('until an automation answers so', () => {
    const loop = {
      wait: 1,
      max: 5,
      scriptId: 'Exists',
      scriptArguments: { value: { simple: '${Count}' } },
      exitCondition: 'YES',
    };
    const { callsOf, states } = play(looped(loop), { commands: { observe: [{}] } }, [round]);
    expect(callsOf('observe')).toHaveLength(1);
    expect(states[2]).toBe('completed');
    const unknown = { ...loop, scriptId: 'NoSuchScript' };
    expect(play(looped(unknown), { commands: { observe: [{}] } }, [round]).errorOf('1')).toBe(
      'There is no automation "NoSuchScript" here.',
    );
  });
});

describe('forEachRounds', () => {
  it.each<[JsonObject, number, readonly JsonObject[]]>([
    [
      { x: [1, 2, 3, 4], y: ['a', 'b', 'c', 'd'], z: [9] },
      100,
      [
        { x: 1, y: 'a', z: 9 },
        { x: 2, y: 'b' },
        { x: 3, y: 'c' },
        { x: 4, y: 'd' },
      ],
    ],
    [
      { x: [1, 2], same: 'k' },
      100,
      [
        { x: 1, same: 'k' },
        { x: 2, same: 'k' },
      ],
    ],
    [{ x: 'a,b' }, 100, [{ x: 'a,b' }]],
    [{ x: [] }, 100, [{}]],
    [{}, 100, [{}]],
    [{ x: [1, null, 3] }, 2, [{ x: 1 }, {}]],
  ])('of %j, at most %i', (inputs, most, rounds) => {
    expect(forEachRounds(inputs, most)).toEqual(rounds);
  });
});

describe('projectOutputs', () => {
  const sample = { SampleID: 5, MD5: 'm', Secret: 's', IOC: { URL: [{ URL: 'u', Hidden: 'h' }], IP: [] } };
  it.each<[string, readonly string[], JsonObject]>([
    [
      'leaves of an object',
      ['VMRay.Sample.MD5', 'VMRay.Sample.SampleID'],
      { 'VMRay.Sample': { MD5: 'm', SampleID: 5 } },
    ],
    [
      'leaves below',
      ['VMRay.Sample.MD5', 'VMRay.Sample.IOC.URL.URL'],
      { 'VMRay.Sample': { MD5: 'm', IOC: { URL: [{ URL: 'u' }] } } },
    ],
    [
      'a whole subtree',
      ['VMRay.Sample.IOC', 'VMRay.Sample.IOC.URL.URL'],
      { 'VMRay.Sample': { IOC: sample.IOC } },
    ],
    ['a list of objects', ['File.MD5', 'File.Name'], { File: [{ MD5: 'a', Name: 'x' }, { MD5: 'b' }] }],
    ['a root', ['Word'], { Word: 'w' }],
    ['nothing', ['No.Such', 'Word.Below', 'Empty', '', '.'], {}],
  ])('%s', (_what, paths, expected) => {
    const context = {
      VMRay: { Sample: sample },
      File: [{ MD5: 'a', Name: 'x', Size: 1 }, { MD5: 'b' }, { Size: 2 }],
      Word: 'w',
      Empty: null,
    };
    expect(projectOutputs(context, paths)).toEqual(expected);
  });
});
