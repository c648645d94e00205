import { describe, expect, it } from '@jest/globals';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { asNumber } from '../../../src/playbook/values/cast.js';
import { sizeOf } from '../../../src/playbook/values/size-of.js';
import { deepList } from './deep-list.js';
import { holds, made } from './surroundings.js';

const list = (length: number) => Array.from({ length }, (_, index) => index);

describe('a transformer that needs too much work', () => {
  it.each<[string, Json, JsonObject]>([
    ['RegexExtractAll', 'A'.repeat(50_000), { regex: '.*[^A-Z]|[A-Z]' }],
    ['replaceMatch', 'a'.repeat(2_000_000), { regex: 'a', replaceWith: 'b' }],
    ['MapValuesTransformer', list(20_000), { input_values: list(20_000), mapped_values: list(20_000) }],
    ['DT', Array.from({ length: 3_000 }, () => 'x'.repeat(10_000)), { dt: '.=val.split("").join("-")' }],
    ['GetValuesOfMultipleFields', null, { key: list(20_000).map((a) => ({ a })), list: list(20_000) }],
    ['jmespath', { L: list(1_000) }, { expression: 'map(&length(map(&length(map(&@, $.L)), $.L)), $.L)' }],
    ['jmespath', {}, { expression: 'pad_right(`"a"`, `500000000`)' }],
  ])('%s is stopped', (name, value, args) => {
    const attempt = () => made(name, value, args);
    expect(attempt).toThrow(BudgetExceeded);
    expect(attempt).toThrow('was stopped: it needs too much work.');
  });

  it('is named for what it is', () => {
    expect(() => made('replaceMatch', 'a'.repeat(2_000_000), { regex: 'a', replaceWith: 'b' })).toThrow(
      'The transformer "replaceMatch" was stopped',
    );
  });

  it('is not what looks at the first level of something large', () => {
    const large = list(500_000);
    expect(made('count', large)).toBe(500_000);
    expect(made('atIndex', [deepList(10_000), 'x'.repeat(10_000_000)], { index: 5 })).toBeNull();
  });
});

describe('a comparison that needs too much work', () => {
  it.each(['in', 'inList', 'containsGeneral', 'StringContainsArray'])('%s is stopped', (name) => {
    const right = list(20_000).map((one) => `m${one}`);
    expect(() => holds(name, list(20_000), right)).toThrow(BudgetExceeded);
  });

  it('is named for what it is', () => {
    expect(() => holds('in', list(20_000), list(20_000))).toThrow('The operator "in" was stopped');
  });

  it('is not the search for a long text in another', () => {
    const half = 'a'.repeat(125_000);
    expect(holds('containsString', half.repeat(4), `${half}b${half}`)).toBe(false);
    expect(holds('in', `${half}b${half}`, `c${half}b${half}`)).toBe(true);
  });
});

describe('texts that are bounded', () => {
  it.each<[string, Json, JsonObject, string]>([
    ['join', list(100_000), { separator: 'x'.repeat(4_000) }, 'longer than 16777216 characters'],
    ['concat', 'x'.repeat(9_000_000), { prefix: 'x'.repeat(9_000_000) }, 'longer than 16777216 characters'],
    ['split', ','.repeat(1_000_001), {}, 'more than 1000000 parts'],
    ['Cut', ','.repeat(1_000_001), { delimiter: ',', fields: '1' }, 'more than 1000000 parts'],
    ['SumList', ['1e308', '1e308'], {}, 'too large for a number'],
    ['ModifyDateTime', '9999-12-31T23:59:59Z', { variation: 'in 999999 years' }, 'says no time'],
    ['jmespath', {}, { expression: `${'['.repeat(4_900)}@${']'.repeat(4_900)}` }, 'nested too deep'],
  ])('%s', (name, value, args, said) => {
    expect(() => made(name, value, args)).toThrow(said);
  });

  it('keep their characters: a pair of surrogates is one', () => {
    expect(made('strLength', 'a😀')).toBe(2);
    expect(made('StripChars', '😀a😁b😀', { chars: '😀' })).toBe('a😁b');
    expect(made('StripChars', '😀😀', { chars: '😀' })).toBe('');
    expect(made('URLEncode', 'a/ü 😀!', {})).toBe('a/%C3%BC%20%F0%9F%98%80%21');
  });
});

it('a number is read in time linear in its digits', () => {
  expect(asNumber(`${'1'.repeat(300_000)}x`)).toBeUndefined();
  expect([asNumber('1.'), asNumber('.5'), asNumber('1.5e3'), asNumber('1..5')]).toEqual([
    1,
    0.5,
    1500,
    undefined,
  ]);
});

it('a size is told of any depth', () => {
  expect(sizeOf(deepList(100_000))).toBe(200_000);
  expect(sizeOf({ name: 'x'.repeat(400) })).toBe(2 + 1 + 2 + 100);
});
