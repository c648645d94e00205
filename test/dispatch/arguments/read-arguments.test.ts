import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../../src/dispatch/arguments/read-arguments.js';
import { maskSecretArguments, secretValues } from '../../../src/dispatch/arguments/secret-arguments.js';
import type { Json } from '../../../src/language/json/json.js';
import type { Argument } from '../../../src/language/manifest/manifest.js';
import { ArgumentError } from '../../../src/sdk/errors/argument-error.js';
import { MissingArguments } from '../../../src/sdk/errors/missing-arguments.js';
import { aCommand, anArgument } from '../declarations.js';

function read(argument: Partial<Argument>, value: Json): Json | undefined {
  return readArguments(aCommand('c', [anArgument('x', argument)]), { x: value }).args['x'];
}

function refusal(argument: Partial<Argument>, value: Json): string {
  try {
    read(argument, value);
  } catch (error) {
    if (error instanceof ArgumentError) return error.message;
    throw error;
  }
  throw new Error('The value was accepted.');
}

describe('names of arguments', () => {
  const command = aCommand('vmray-get-sample', [anArgument('sample_id'), anArgument('limit')]);

  it('match exactly', () => {
    expect(readArguments(command, { sample_id: '5' })).toEqual({ args: { sample_id: '5' }, warnings: [] });
  });

  it('match ignoring case, with a warning', () => {
    expect(readArguments(command, { Sample_ID: '5' })).toEqual({
      args: { sample_id: '5' },
      warnings: ['Argument "Sample_ID" is taken for "sample_id": names are case-sensitive.'],
    });
  });

  it('that match exactly win', () => {
    expect(readArguments(command, { SAMPLE_ID: '6', sample_id: '5' })).toEqual({
      args: { sample_id: '5' },
      warnings: ['Argument "SAMPLE_ID" is ignored: "sample_id" is given too.'],
    });
  });

  it('that differ from each other only in case are not guessed', () => {
    const both = aCommand('c', [anArgument('Key'), anArgument('key')]);
    const { args, warnings } = readArguments(both, { KEY: 'a' });
    expect(args).toEqual({ KEY: 'a' });
    expect(warnings).toEqual(['Command c has no argument "KEY". Did you mean "Key"?']);
  });

  it('that are unknown pass on, with a warning', () => {
    expect(readArguments(command, { sampel_id: '5', usin: 'x', zzzzzzzz: 1 })).toEqual({
      args: { sampel_id: '5', usin: 'x', zzzzzzzz: 1 },
      warnings: [
        'Command vmray-get-sample has no argument "sampel_id". Did you mean "sample_id"?',
        'Command vmray-get-sample has no argument "usin". Did you mean "using"?',
        'Command vmray-get-sample has no argument "zzzzzzzz".',
      ],
    });
  });

  it('that are very many unknown ones are counted', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`q${index}`, 'v']));
    const { args, warnings } = readArguments(command, many);
    expect(Object.keys(args)).toHaveLength(5000);
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toContain('4980 further');
  });

  it('may be those of object members', () => {
    const given: { [key: string]: Json } = JSON.parse('{"__proto__":"a","constructor":"b"}');
    const { args } = readArguments(command, given);
    expect(Object.getPrototypeOf(args)).toBe(Object.prototype);
    expect(Object.entries(args)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    const declared = aCommand('c', [anArgument('__proto__', { required: true })]);
    expect(() => readArguments(declared, {})).toThrow(MissingArguments);
    expect(Object.entries(readArguments(declared, given).args)).toContainEqual(['__proto__', 'a']);
  });

  it('are not shown whole when they are long', () => {
    const [warning] = readArguments(command, { ['n'.repeat(100_000)]: 'x' }).warnings;
    expect(warning?.length).toBeLessThan(200);
  });
});

describe('an alias', () => {
  const command = aCommand('vmray-upload-sample', [
    anArgument('entry_id', { required: true }),
    anArgument('file_id', { hidden: true, aliasOf: 'entry_id' }),
  ]);

  it('gives its value to its target', () => {
    expect(readArguments(command, { file_id: '79@4' })).toEqual({ args: { entry_id: '79@4' }, warnings: [] });
    expect(readArguments(command, { file_id: '79@4', entry_id: '' }).args).toEqual({ entry_id: '79@4' });
  });

  it('gives way to its target', () => {
    const { args, warnings } = readArguments(command, { file_id: '1@1', entry_id: '79@4' });
    expect(args).toEqual({ entry_id: '79@4' });
    expect(warnings).toEqual([expect.stringContaining('"file_id" is ignored')]);
  });

  it('alone does not excuse its target when it is empty', () => {
    expect(() => readArguments(command, { file_id: '' })).toThrow('Missing required argument "entry_id"');
  });
});

describe('required arguments', () => {
  const command = aCommand('vmray-upload-sample', [
    anArgument('entry_id', { required: true, description: 'Entry ID of the file to submit.' }),
    anArgument('ids', { required: true, isArray: true }),
    anArgument('max_jobs', { required: true, kind: 'number', defaultValue: '1' }),
  ]);

  it('are all named at once', () => {
    expect(() => readArguments(command, {})).toThrow(
      'Missing required arguments for command vmray-upload-sample: "entry_id" (Entry ID of the file to submit.), "ids".',
    );
  });

  it('are named with their description', () => {
    expect(() => readArguments(command, { ids: '1', entry_id: '' })).toThrow(
      'Missing required argument "entry_id" for command vmray-upload-sample (Entry ID of the file to submit.).',
    );
  });

  it.each([null, '', ',', ' , ', '[]', [], [''], ['  ', null], false, 0])(
    'are missing as a list without any item: %j',
    (ids: Json) => {
      expect(() => readArguments(command, { entry_id: '79@4', ids })).toThrow(
        'Missing required argument "ids"',
      );
    },
  );

  it('are satisfied by their default, when empty too', () => {
    const given = { entry_id: '79@4', ids: '1' };
    expect(readArguments(command, given).args).toEqual({ entry_id: '79@4', ids: ['1'], max_jobs: 1 });
    expect(readArguments(command, { ...given, max_jobs: '' }).args).toMatchObject({ max_jobs: 1 });
  });
});

describe('defaults', () => {
  it('stand in for what is absent only', () => {
    expect(read({ defaultValue: 'd' }, null)).toBe('d');
    expect(read({ defaultValue: 'd' }, '')).toBe('');
    expect(read({ defaultValue: 'd' }, 'v')).toBe('v');
  });

  it('are coerced, for hidden and deprecated arguments too, without a warning', () => {
    const command = aCommand('c', [
      anArgument('a', { defaultValue: 'x,y', isArray: true, hidden: true }),
      anArgument('b', { defaultValue: 'true', kind: 'boolean', deprecated: true, predefined: ['false'] }),
    ]);
    expect(readArguments(command, {})).toEqual({ args: { a: ['x', 'y'], b: true }, warnings: [] });
  });
});

describe('values', () => {
  it.each([
    ['5', '5'],
    [5, '5'],
    [true, 'true'],
    [['a', 1], '["a",1]'],
    [{ a: null }, '{"a":null}'],
    ['', ''],
    ['a\u0000b', 'a\u0000b'],
  ])('of a text: %j', (given: Json, expected) => {
    expect(read({}, given)).toBe(expected);
  });

  it.each([
    ['1, 2,3', ['1', '2', '3']],
    ['a,,b', ['a', '', 'b']],
    ['[1,"b",{"c":2},null]', ['1', 'b', '{"c":2}']],
    [
      ['a ', 5, true],
      ['a ', '5', 'true'],
    ],
    [5, ['5']],
    [{ k: 1 }, ['{"k":1}']],
    ['', []],
  ])('of a list: %j', (given: Json, expected) => {
    expect(read({ isArray: true }, given)).toEqual(expected);
  });

  it.each([
    ['number', ' 5 ', 5],
    ['number', '', undefined],
    ['boolean', 'Yes', true],
    ['boolean', '  ', undefined],
    ['keyValue', 'a=b', { a: 'b' }],
    ['keyValue', '', undefined],
  ] as const)('of a %s: %j', (kind, given, expected) => {
    expect(read({ kind }, given)).toEqual(expected);
  });

  it.each([
    [{ isArray: true }, '[a,b]', 'Argument "x" must be a JSON list'],
    [{ kind: 'number' }, 'abc', 'Argument "x" must be a number, not "abc".'],
    [{ kind: 'number' }, ['a'], 'not "[\\"a\\"]"'],
    [{ kind: 'boolean' }, 'maybe', 'Argument "x" must be true or false, not "maybe".'],
    [{ kind: 'keyValue' }, 'abc', 'Argument "x" must be pairs'],
  ] as const)('that cannot be used are named: %j %j', (argument, given, message) => {
    expect(refusal(argument, given)).toContain(message);
  });

  it('are cut in messages, and masked where they are secret', () => {
    expect(refusal({ kind: 'number' }, 'a'.repeat(100_000)).length).toBeLessThan(300);
    expect(refusal({ kind: 'number', secret: true }, 'hunter2')).toBe(
      'Argument "x" must be a number, not "******".',
    );
  });

  it('of any depth are refused or made text', () => {
    const deep: Json = JSON.parse(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`);
    expect(refusal({ kind: 'number' }, deep)).toContain('must be a number');
    expect(read({}, deep)).toHaveLength(50_000 * 8 + 1);
    expect(read({ isArray: true }, deep)).toHaveLength(1);
  });

  it('outside the suggested ones are accepted with a warning', () => {
    const command = aCommand('c', [anArgument('x', { predefined: ['true', 'false'], isArray: true })]);
    expect(readArguments(command, { x: 'TRUE,false' }).warnings).toEqual([]);
    expect(readArguments(command, { x: '["true","maybe"]' })).toEqual({
      args: { x: ['true', 'maybe'] },
      warnings: ['Argument "x" is usually one of true, false, not "maybe".'],
    });
    const secret = aCommand('c', [anArgument('x', { predefined: ['a'], secret: true })]);
    expect(readArguments(secret, { x: 'hunter2' }).warnings.join()).not.toContain('hunter2');
  });
});

describe('what is deprecated', () => {
  it('works with a warning', () => {
    const command = aCommand('c', [anArgument('old', { deprecated: true })], { deprecated: true });
    expect(readArguments(command, { old: '1' })).toEqual({
      args: { old: '1' },
      warnings: ['Argument "old" is deprecated.', 'Command c is deprecated.'],
    });
  });
});

describe('secret arguments', () => {
  const command = aCommand('c', [anArgument('password', { secret: true }), anArgument('id')]);
  it('are masked in echoes, in any case of their name', () => {
    expect(maskSecretArguments(command, { Password: 'infected', id: '5' })).toEqual({
      Password: '******',
      id: '5',
    });
  });
  it('are known by their values', () => {
    expect(secretValues(command, { password: ['one', 'two'], id: '5' })).toEqual(['one', 'two']);
  });
});
