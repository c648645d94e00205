import { describe, expect, it } from '@jest/globals';
import {
  asks,
  calls,
  commands,
  comparison,
  complex,
  path,
  playbook,
  run,
  runs,
  sets,
  text,
  title,
} from './making.js';

/** The cases of `spec/e2e-tests.md`, each of which tells one rule from its neighbours: those of tasks. */

describe('joins and branches', () => {
  it('7: a join runs once, after all that leads to it', async () => {
    const tasks = {
      '1': title(['2', '4']),
      '2': title(['3']),
      '3': sets('A', 'long', ['5']),
      '4': sets('B', 'short', ['5']),
      '5': sets('Both', '${A} ${B}'),
    };
    const ran = await run(playbook('P', tasks));
    expect([ran.context['Both'], ran.runs('5')]).toEqual(['long short', 1]);
  });

  it.each([true, false])('8: a join after a choice runs whichever way is taken (%j)', async (K) => {
    const tasks = {
      '1': asks([[comparison(path('K'), 'isTrue')]], { yes: ['2'], '#default#': ['3'] }),
      '2': title(['3']),
      '3': title(),
    };
    const ran = await run(playbook('P', tasks), { context: { K } });
    expect([ran.runs('2'), ran.runs('3')]).toEqual([K ? 1 : 0, 1]);
  });

  it('16: labels and edges meet in any case', async () => {
    const condition = [{ label: 'Yes', condition: [[comparison(path('K'), 'isExists')]] }];
    const tasks = {
      '1': { type: 'condition', conditions: condition, nexttasks: { yes: ['2'], '#default#': ['3'] } },
      '2': title(),
      '3': title(),
    };
    const { completed } = await run(playbook('P', tasks), { context: { K: 1 } });
    expect([completed.includes('2'), completed.includes('3')]).toEqual([true, false]);
  });

  it('17: the entries of a failed task are those of the last completed one', async () => {
    const tasks = {
      '1': runs('RaiseError', { error: text('No.') }, ['2'], { continueonerror: true }),
      '2': runs(
        'isError',
        { entryId: text('${lastCompletedTaskEntries}') },
        { yes: ['3'], no: ['4'] },
        { type: 'condition' },
      ),
      '3': title(),
      '4': title(),
    };
    const { completed } = await run(playbook('P', tasks));
    expect([completed.includes('3'), completed.includes('4')]).toEqual([true, false]);
  });
});

describe('private contexts', () => {
  it('9: do not see what their caller has', async () => {
    const callee = playbook(
      'C',
      {
        '1': asks([[comparison(path('K'), 'isExists')]], { yes: ['2'], '#default#': ['3'] }),
        '2': sets('Seen', 'yes'),
        '3': sets('Seen', 'no'),
      },
      { outputs: [{ contextPath: 'Seen' }] },
    );
    const ran = await run(playbook('P', { '1': sets('K', '1', ['2']), '2': calls('C') }), {}, [callee]);
    expect(ran.context).toEqual({ K: 1, Seen: 'no' });
  });

  it('10: give back their outputs, and nothing else', async () => {
    const callee = playbook(
      'C',
      { '1': sets('A.b', '1', ['2']), '2': sets('C', '2') },
      {
        outputs: [{ contextPath: 'A.b' }],
      },
    );
    const ran = await run(playbook('P', { '1': calls('C') }), {}, [callee]);
    expect(ran.context).toEqual({ A: { b: 1 } });
  });

  it('18: an empty argument is empty, an absent one has the default', async () => {
    const inputs = [{ key: 'In', value: text('default') }];
    const callee = playbook(
      'C',
      { '1': sets('Out', '<${inputs.In}>') },
      { inputs, outputs: [{ contextPath: 'Out' }] },
    );
    const out = async (given: Readonly<Record<string, unknown>>) =>
      (await run(playbook('P', { '1': calls('C', given) }), {}, [callee])).context['Out'];
    expect(await out({ In: {} })).toBe('<>');
    expect(await out({})).toBe('<default>');
  });

  it('21: stay as they are between the rounds of a loop', async () => {
    const counted = complex('K', {
      transformers: [{ operator: 'subtraction', args: { by: { value: text('1') } } }],
    });
    const callee = playbook(
      'C',
      {
        '1': asks([[comparison(path('K'), 'isExists')]], { yes: ['3'], '#default#': ['2'] }),
        '2': sets('K', '3', ['3']),
        '3': sets('K', counted),
      },
      { outputs: [{ contextPath: 'K' }] },
    );
    const loop = {
      iscommand: false,
      exitCondition: '',
      wait: 0,
      max: 50,
      builtincondition: [[comparison(path('K'), 'isEqualString', '0')]],
    };
    const ran = await run(playbook('P', { '1': calls('C', {}, ['2'], { loop }), '2': title() }), {}, [
      callee,
    ]);
    expect([ran.status, ran.completed.includes('2')]).toEqual(['completed', true]);
    expect(ran.context['K']).toEqual([2, 1, 0]);
  });

  it('22: a loop over lists has as many rounds as the longest has elements', async () => {
    const keys = ['one', 'two', 'three'];
    const callee = playbook(
      'C',
      {
        '1': commands('look', Object.fromEntries(keys.map((key) => [key, text(`\${inputs.${key}}`)]))),
      },
      { inputs: keys.map((key) => ({ key, value: {} })) },
    );
    const given = Object.fromEntries(keys.map((key) => [key, text(`\${${key}}`)]));
    const loop = { iscommand: false, exitCondition: '', wait: 0, max: 0, forEach: true };
    const ran = await run(
      playbook('P', { '1': calls('C', given, [], { loop }) }),
      {
        context: { one: ['a', 'b', 'c', 'd'], two: [1, 2, 3, 4], three: ['x'] },
        commands: new Map([['look', [{}]]]),
      },
      [callee],
    );
    expect(ran.calls('look')).toEqual([
      { one: 'a', two: 1, three: 'x' },
      { one: 'b', two: 2 },
      { one: 'c', two: 3 },
      { one: 'd', two: 4 },
    ]);
  });
});

describe('arguments', () => {
  it('19: of an automation that are empty have its default', async () => {
    const tasks = { '1': runs('Set', { key: text('K'), value: text('a'), append: {}, stringify: {} }) };
    expect((await run(playbook('P', tasks))).context).toEqual({ K: 'a' });
    const failing = {
      '1': runs('RaiseError', { error: text('No.') }, ['2'], { continueonerror: true }),
      '2': runs('isError', { entryId: {} }, { yes: ['3'], no: [] }, { type: 'condition' }),
      '3': title(),
    };
    expect((await run(playbook('P', failing))).completed).toContain('3');
  });

  it('20: that take one value run the command once for each of a list', async () => {
    const stubs = {
      context: { L: ['a', 'b', 'c'] },
      commands: new Map([['look', [{}]]]),
      commandArguments: new Map([['look', [{ name: 'id', description: '' }]]]),
    };
    const ran = await run(playbook('P', { '1': commands('look', { id: text('${L}') }) }), stubs);
    expect(ran.calls('look')).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });
});
