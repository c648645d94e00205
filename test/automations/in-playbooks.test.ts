import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../src/language/json/json.js';
import {
  asks,
  complex,
  path,
  playbook,
  run,
  runs,
  sets,
  text,
  title,
  type Written,
} from '../playbook/making.js';

/** What a value comes to, in a playbook that sets it. */
async function resultOf(value: Written, context: Record<string, Json>): Promise<Json> {
  const ran = await run(playbook('One value', { 1: sets('Result', value) }), { context });
  if (ran.status !== 'completed') throw new Error(`The playbook ended in ${ran.status}.`);
  return ran.context['Result'] ?? null;
}

const transformed = (root: string, operator: string, args: Written = {}) =>
  complex(root, { transformers: [{ operator, args }] });
const filtered = (root: string, operator: string, right: string) =>
  complex(root, { filters: [[{ operator, left: path(root), right: { value: text(right) } }]] });

describe('an automation as a transformer', () => {
  it('is called for each item of a list', async () => {
    const value = transformed('Rows', 'ConvertKeysToTableFieldFormat');
    expect(await resultOf(value, { Rows: { 'Max Size': 1 } })).toEqual({ maxsize: 1 });
    expect(await resultOf(value, { Rows: [{ 'Max Size': 1 }, { 'b-b': 2 }] })).toEqual([
      { maxsize: 1 },
      { bb: 2 },
    ]);
  });

  it('fails its task where it fails', async () => {
    const value = transformed('Rows', 'ConvertKeysToTableFieldFormat');
    await expect(resultOf(value, { Rows: ['no object'] })).rejects.toThrow('The playbook ended in error.');
  });

  // In another case it is not the transformer of that name, which is built in, but the automation: they agree.
  it.each<[string, Json, Json]>([
    ['JSON', '{"a":[1]}', { a: [1] }],
    ['JSON', '["a","b"]', ['a', 'b']],
    ['JSON', ['1', '2'], [1, 2]],
  ])('parse%s of %j', async (_, given, expected) => {
    for (const name of ['ParseJSON', 'parseJson'])
      expect(await resultOf(transformed('Given', name), { Given: given })).toEqual(expected);
  });

  it('strips as the transformer does', async () => {
    for (const name of ['StripChars', 'stripChars']) {
      const value = transformed('Given', name, { chars: { value: text('."') } });
      expect(await resultOf(value, { Given: ['"a"', '.b.'] })).toEqual(['a', 'b']);
    }
  });
});

describe('an automation as a filter', () => {
  const addresses = ['10.0.0.1', '8.8.8.8', '192.168.1.1'];

  it.each(['IsInCidrRanges', 'isInCidrRanges'])('%s keeps the items that it holds of', async (name) => {
    const value = filtered('IP', name, '10.0.0.0/8,192.168.0.0/16');
    expect(await resultOf(value, { IP: addresses })).toEqual(['10.0.0.1', '192.168.1.1']);
    expect(await resultOf(value, { IP: '8.8.8.8' })).toBeNull();
  });

  it.each(['IsRFC1918Address', 'isRFC1918Address'])('%s', async (name) => {
    expect(await resultOf(filtered('IP', name, 'a'), { IP: addresses })).toEqual(['10.0.0.1', '192.168.1.1']);
  });
});

describe('an automation as a condition', () => {
  const condition = (scriptName: string, args: Written, context: Record<string, Json> = {}) =>
    run(
      playbook('A condition', {
        1: { ...runs(scriptName, args, { YES: ['2'], '#default#': ['3'] }), type: 'condition' },
        2: title(),
        3: title(),
      }),
      { context, lists: { Known: '' } },
    ).then(({ completed }) => completed.filter((id) => id === '2' || id === '3'));

  it.each<[string, Written, Record<string, Json>, readonly string[]]>([
    ['IsValueInArray', { array: text('${L}'), value: text('b') }, { L: ['a', 'b'] }, ['2']],
    ['IsValueInArray', { array: text('${L}'), value: text('c') }, { L: ['a', 'b'] }, ['3']],
    ['IsListExist', { listName: text('Known') }, {}, ['2']],
    ['IsListExist', { listName: text('Unknown') }, {}, ['3']],
    ['UtilAnyResults', { data: text('${L}') }, {}, ['3']],
    ['IsMaliciousIndicatorFound', {}, { DBotScore: { Type: 'ip', Indicator: 'a', Score: 3 } }, ['2']],
    ['IsMaliciousIndicatorFound', {}, { DBotScore: { Type: 'ip', Indicator: 'a', Score: 2 } }, ['3']],
    ['IsIPInRanges', { ip: text('10.0.0.1') }, {}, ['2']],
    [
      'IsIPInRanges',
      { ip: text('8.8.8.8'), ipRanges: text('${L}') },
      { L: ['8.8.8.0/24', '1.0.0.0/8'] },
      ['2'],
    ],
  ])('%s with %j of %j', async (name, args, context, taken) => {
    expect(await condition(name, args, context)).toEqual(taken);
  });
});

describe('automations in a playbook', () => {
  it('IsIPInRanges notes of each address whether it is internal', async () => {
    const { context } = await run(playbook('Addresses', { 1: runs('IsIPInRanges', { ip: text('${L}') }) }), {
      context: { L: ['10.0.0.1', '8.8.8.8'], IP: { Address: '8.8.8.8', ASN: 1 } },
    });
    expect(context['IP']).toEqual([
      { Address: '8.8.8.8', ASN: 1, InRange: 'no' },
      { Address: '10.0.0.1', InRange: 'yes' },
    ]);
  });

  it('SetMultipleValues updates an object', async () => {
    const set = (keys: string, values: string, next: readonly string[] = []) =>
      runs('SetMultipleValues', { parent: text('T'), keys: text(keys), values: text(values) }, next);
    const { context } = await run(playbook('Tags', { 1: set('a,b', '1,2', ['2']), 2: set('b', '3') }));
    expect(context['T']).toEqual({ a: '1', b: '3' });
  });

  it('ParseJSON extends the context as it is asked to', async () => {
    const { context } = await run(
      playbook('Parsing', {
        1: runs('ParseJSON', { value: text('{"a":{"b":1}}'), 'extend-context': text('Parsed=a') }),
      }),
    );
    expect(context).toEqual({ Parsed: { b: 1 } });
  });

  it('MatchRegexV2 replaces its results, and adds under a key', async () => {
    const match = (data: string, next: readonly string[] = []) =>
      runs('MatchRegexV2', { data: text(data), regex: text('\\d'), contextKey: text('D') }, next);
    const { context } = await run(playbook('Matching', { 1: match('a1', ['2']), 2: match('b2') }));
    expect(context).toEqual({ MatchRegex: { results: '2' }, D: ['1', '2'] });
  });

  it('CheckFieldValue looks at the incident, CompareLists and CheckContextValue at the context', async () => {
    const { context } = await run(
      playbook('Looking', {
        1: runs('CheckFieldValue', { field: text('name'), regex: text('^Ph') }, ['2']),
        2: runs('CheckContextValue', { key: text('L') }, ['3']),
        3: runs('CompareLists', { left: text('${L}'), right: text('b,c') }),
      }),
      { incident: { name: 'Phishing' }, context: { L: ['a', 'b'] } },
    );
    expect(context).toMatchObject({
      CheckFieldValue: { field: 'name', exists: true },
      CheckContextKey: { key: 'L', exists: true },
      ListCompare: { LeftOnly: ['a'], RightOnly: ['c'], Both: ['b'] },
    });
  });

  it('an error of one is the error of its task', async () => {
    const ran = await run(
      playbook('Failing', {
        1: runs('VerifyContextFields', { field1: text('A'), value1: text('2') }, ['2']),
        2: title(),
      }),
      { context: { A: 1 } },
    );
    expect([ran.status, ran.completed.includes('2')]).toEqual(['error', false]);
  });

  it('random ones give the same for the same seed', async () => {
    const made = async () => (await run(playbook('Random', { 1: runs('GenerateRandomUUID') }))).context;
    const first = await made();
    expect(first).toEqual({ GeneratedUUID: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(await made()).toEqual(first);
  });

  it('a condition may compare what one has made', async () => {
    const { completed } = await run(
      playbook('Length', {
        1: runs('StringLength', { str: text('four') }, ['2']),
        2: asks(
          [[{ operator: 'isEqualNumber', left: path('StringLength.Result'), right: { value: text('4') } }]],
          {
            yes: ['3'],
          },
        ),
        3: title(),
      }),
    );
    expect(completed).toContain('3');
  });
});
