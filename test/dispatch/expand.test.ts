import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/dispatch/command-line/parse-command-line.js';
import { literals } from '../../src/dispatch/command-line/template.js';
import { CommandLineError } from '../../src/dispatch/errors/command-line-error.js';
import { TooManyInvocations } from '../../src/dispatch/errors/too-many-invocations.js';
import { TooManyValues } from '../../src/dispatch/errors/too-many-values.js';
import { UnequalLists } from '../../src/dispatch/errors/unequal-lists.js';
import { type CommandRequest, expand } from '../../src/dispatch/expand.js';
import { interpolate } from '../../src/language/context/interpolate.js';
import type { Budget } from '../../src/language/expression/budget.js';
import { BudgetExceeded } from '../../src/language/expression/budget-exceeded.js';
import type { Json, JsonObject } from '../../src/language/json/json.js';
import { anInstance } from './an-instance.js';
import { aCommand, anArgument } from './declarations.js';

const scan = aCommand('scan', [
  anArgument('target', { isDefault: true }),
  anArgument('port', { kind: 'number' }),
  anArgument('ids', { isArray: true }),
  anArgument('goal', { hidden: true, aliasOf: 'target' }),
]);
const one = anInstance('one', { commands: [scan, aCommand('plain', [anArgument('x')])] });
const two = anInstance('two', { commands: [aCommand('scan', [anArgument('host', { isDefault: true })])] });

const context: JsonObject = {
  Name: 'a.exe',
  List: ['a', 'b', 'c'],
  Ports: [1, 2, 3],
  Two: [1, 2],
  Empty: [],
  Injected: `\${Name}`,
  Object: { a: 1 },
};

function calls(request: CommandRequest, instances = [one], root: Json = context) {
  return expand(request, instances, (expression) => interpolate(expression, root));
}

function argsOf(line: string, instances = [one]) {
  return calls(parseCommandLine(line), instances).invocations.map(({ args }) => args);
}

describe('values', () => {
  it.each<[string, Json]>([
    [`\${Name}`, 'a.exe'],
    [`\${Object}`, { a: 1 }],
    [`"see \${Name}, \${List} and \${Missing}!"`, 'see a.exe, a,b,c and !'],
    [`"\${Object} "`, '{"a":1} '],
    [`"\\\${Name}"`, `\${Name}`],
    [`\${Injected}`, `\${Name}`],
    [`"<\${Injected}>"`, `<\${Name}>`],
    ['""', ''],
  ])('%s is looked up once', (value, expected) => {
    expect(argsOf(`!scan target=${value}`)).toEqual([{ target: expected }]);
  });

  it('that find nothing are not supplied, with a warning', () => {
    const { invocations, warnings } = calls(parseCommandLine(`!scan target=\${Missing} port="\${Gone}"`));
    expect(invocations.map(({ args }) => args)).toEqual([{}]);
    expect(warnings).toEqual([
      `\${Missing} in "target" found nothing in the context.`,
      `\${Gone} in "port" found nothing in the context.`,
    ]);
  });

  it('from a program are never looked up', () => {
    const { invocations } = calls({ command: 'scan', args: literals({ target: `\${Name}` }) });
    expect(invocations[0]?.args).toEqual({ target: `\${Name}` });
  });

  it('keep hostile names plain members', () => {
    const [args] = argsOf('!scan __proto__=x');
    expect(Object.entries(args ?? {})).toEqual([['__proto__', 'x']]);
  });
});

describe('a bare value', () => {
  it('goes to the default argument of each command', () => {
    expect(argsOf(`!scan "\${Name}"`, [one, two])).toEqual([{ target: 'a.exe' }, { host: 'a.exe' }]);
  });

  it.each([
    ['!scan a b', 'Column 9: unexpected value "b"; a value with white space needs quotes'],
    ['!plain a', 'Column 8: command plain takes no value without a name, but "a" is one'],
    ['!plain a = b', 'Column 8: unexpected value "a"; no white space is allowed around "="'],
    ['!scan target=x y', '"y" would be the value of "target", which is also given by name'],
    ['!plain x=“hello world”', '"world”" is one; plain quotes (") keep words together'],
    ['!test-module x', 'takes no value without a name'],
  ])('is refused with a caret: %s', (line, message) => {
    const failing = () => argsOf(line);
    expect(failing).toThrow(CommandLineError);
    expect(failing).toThrow(message);
  });
});

describe('lists', () => {
  it('run the command once per item of an argument that takes one value', () => {
    const { invocations } = calls(
      parseCommandLine(`!scan target=\${List} port=\${Ports} ids=\${Two} extra=\${Two}`),
    );
    expect(invocations.map(({ args, element }) => ({ args, element }))).toEqual(
      [0, 1, 2].map((index) => ({
        args: { target: ['a', 'b', 'c'][index], port: index + 1, ids: [1, 2], extra: [1, 2] },
        element: { index, count: 3 },
      })),
    );
  });

  it('of unequal length are refused, both named', () => {
    const failing = () => argsOf(`!scan target=\${List} port=\${Two}`);
    expect(failing).toThrow(UnequalLists);
    expect(failing).toThrow('Argument "target" has a list of 3 values and argument "port" one of 2.');
  });

  it('are recognised under another case and an alias', () => {
    expect(argsOf(`!scan TARGET=\${Two}`)).toEqual([{ TARGET: 1 }, { TARGET: 2 }]);
    expect(argsOf(`!scan goal=\${Two}`)).toEqual([{ goal: 1 }, { goal: 2 }]);
  });

  it('of one item are that item, and empty ones no value', () => {
    const request = { command: 'scan', args: literals({ target: ['only'], port: [], ids: [] }) };
    const { invocations } = calls(request);
    expect(invocations).toHaveLength(1);
    expect(invocations[0]?.args).toEqual({ target: 'only', ids: [] });
    expect(invocations[0]).not.toHaveProperty('element');
  });

  it('as text are not split', () => {
    expect(argsOf('!scan target=a,b')).toEqual([{ target: 'a,b' }]);
  });

  it('are expanded for each instance by its own declaration', () => {
    const array = anInstance('array', {
      commands: [aCommand('scan', [anArgument('target', { isArray: true })])],
    });
    const { invocations } = calls(parseCommandLine(`!scan target=\${Two}`), [one, array]);
    expect(invocations.map(({ instance, args }) => [instance.name, args])).toEqual([
      ['one', { target: 1 }],
      ['one', { target: 2 }],
      ['array', { target: [1, 2] }],
    ]);
  });

  it('of hostile length are refused', () => {
    const root = { Many: Array.from({ length: 100_000 }, (_, index) => index) };
    expect(() => calls(parseCommandLine(`!scan target=\${Many}`), [one], root)).toThrow(TooManyInvocations);
  });
});

describe('platform arguments', () => {
  it('are taken out and choose the instances, looked up too', () => {
    const { invocations, warnings } = calls(
      parseCommandLine(`!scan target=a using=\${Instance} retry-count=2 cron=x`),
      [one, two],
      { Instance: 'two' },
    );
    expect(invocations).toHaveLength(1);
    expect(invocations[0]).toMatchObject({
      instance: { name: 'two' },
      args: { target: 'a' },
      platform: { using: ['two'], retryCount: 2 },
    });
    expect(warnings).toEqual(['Argument "cron" has no effect here.']);
  });

  it('are the command’s own where it declares them', () => {
    const own = anInstance('own', { commands: [aCommand('scan', [anArgument('using')])] });
    const { invocations } = calls(parseCommandLine('!scan using=x'), [own]);
    expect(invocations[0]).toMatchObject({ args: { using: 'x' } });
    expect(invocations[0]?.platform.using).toBeUndefined();
  });
});

describe('test-module', () => {
  it('of one instance by name is that instance’s test', () => {
    const { invocations } = calls(parseCommandLine('!two-test-module'), [one, two]);
    expect(invocations.map(({ instance, command }) => [instance.name, command])).toEqual([
      ['two', 'test-module'],
    ]);
  });
});

describe('a hostile request', () => {
  const typed = (text: string) => parseCommandLine(`!scan ${text}`);

  it('shares one budget among its expressions', () => {
    const L = Array.from({ length: 30_000 }, (_, a) => ({ a }));
    const request = typed(Array.from({ length: 900 }, (_, n) => `a${n}=\${L.a.[0]}`).join(' '));
    const budgets = new Set<Budget>();
    const lookUp = () =>
      expand(request, [one], (expression, budget) => {
        budgets.add(budget);
        return interpolate(expression, { L }, undefined, budget);
      });
    expect(lookUp).toThrow(BudgetExceeded);
    expect(budgets.size).toBe(1);
  });

  it('does not put texts together without end', () => {
    const Long = 'x'.repeat(1_000_000);
    const request = typed(Array.from({ length: 100 }, (_, n) => `a${n}="\${Long} "`).join(' '));
    expect(() => calls(request, [one], { Long })).toThrow(
      `The expression "\${Long} " was stopped: it needs too much work.`,
    );
    const alone = typed(Array.from({ length: 100 }, (_, n) => `a${n}=\${Long}`).join(' '));
    expect(calls(alone, [one], { Long }).invocations).toHaveLength(1);
  });

  it('has no more arguments than can be meant, for itself or for all of its runs', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`a${n}`, 1]));
    const ask = (args: JsonObject) => calls({ command: 'scan', args: literals(args) });
    expect(ask(many(10_000)).invocations).toHaveLength(1);
    expect(() => ask(many(10_001))).toThrow('Command scan is given more than 10000 values');
    const target = Array.from({ length: 1_000 }, () => 'a');
    expect(ask({ ...many(499), target }).invocations).toHaveLength(1_000);
    expect(() => ask({ ...many(500), target })).toThrow(TooManyValues);
  });

  it.each([`\${Injected}`, `"a=\${Injected}"`, `"\${Name}=."`])(
    'is not told by the context which paths to read: extend-context=%s',
    (value) => {
      expect(() => calls(typed(`extend-context=${value}`))).toThrow(
        'Argument "extend-context" must be written out, for what an expression finds is never read as a path',
      );
    },
  );

  it('may have a literal path, an escaped expression, or an argument of its own with that name', () => {
    const paths = (text: string) =>
      calls(typed(text)).invocations.map(({ platform }) => platform.extendContext);
    expect(paths('extend-context=a=.b')).toEqual([[{ key: 'a', path: '.b' }]]);
    expect(paths(`extend-context="a=\\\${b}"`)).toEqual([[{ key: 'a', path: `\${b}` }]]);
    const own = anInstance('own', { commands: [aCommand('scan', [anArgument('extend-context')])] });
    expect(argsOf(`!scan extend-context=\${Injected}`, [own])).toEqual([{ 'extend-context': `\${Name}` }]);
  });
});
