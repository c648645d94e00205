import { describeFailures, describeTransformers } from './tables.js';

const people = [
  { role: 'victim', name: 'a', ip: { v4: '1.1.1.1' } },
  { role: 'attacker', name: 'b' },
  { role: 'victim', name: 'c', ip: { v4: '2.2.2.2' } },
];

describeTransformers({
  getField: [
    [{ a: { b: 1 } }, { field: 'a.b' }, 1],
    [people, { field: 'name' }, ['a', 'b', 'c']],
    [people, { field: 'ip.v4' }, ['1.1.1.1', '2.2.2.2']],
    [[{ a: [1, 2] }, { a: 3 }], { field: 'a' }, [1, 2, 3]],
    ['text', { field: 'length' }, null],
    [{ a: 1 }, { field: '__proto__' }, null],
  ],
  WhereFieldEquals: [
    [people, { field: 'role', equalTo: 'attacker' }, people[1] ?? null],
    [people, { field: 'role', equalTo: 'attacker', getField: 'name' }, 'b'],
    [people, { field: 'role', equalTo: 'victim', getField: 'name' }, '["a","c"]'],
    [people, { field: 'role', equalTo: 'victim', getField: 'name', stringify: 'false' }, ['a', 'c']],
    [people, { field: 'role', equalTo: 'nobody' }, '[]'],
    [people, { field: 'role', equalTo: 'nobody', stringify: false }, []],
    [[{ n: 1 }], { field: 'n', equalTo: '1' }, '[]'],
    [{ n: 'x' }, { field: 'n', equalTo: 'x' }, { n: 'x' }],
  ],
  GetValuesOfMultipleFields: [
    [[], { key: people, list: 'name,role' }, ['a', 'victim', 'b', 'attacker', 'c', 'victim']],
    [['first'], { key: { a: ['x', 'y'], b: 'z' }, list: 'a, b' }, ['x', 'y', 'z', 'first']],
    [null, { key: { a: 'x' }, list: 'a' }, ['x']],
    [null, { key: null, list: 'a' }, null],
  ],
  MapValuesTransformer: [
    ['b', { input_values: 'a,b', mapped_values: '1,2' }, '2'],
    [3, { input_values: '3', mapped_values: 'three' }, 'three'],
    ['x', { input_values: 'a', mapped_values: '1' }, 'x'],
    [
      { s: '1', t: '1' },
      { input_values: 's:1', mapped_values: 's:one' },
      { s: 'one', t: '1' },
    ],
  ],
  SetIfEmpty: [
    [null, { defaultValue: 'd' }, 'd'],
    ['', { defaultValue: 'd' }, 'd'],
    [[], { defaultValue: 'd' }, 'd'],
    [{}, { defaultValue: 'd' }, 'd'],
    ['None', { defaultValue: 'd' }, 'd'],
    ['NULL', { defaultValue: 'd' }, 'd'],
    [[''], { defaultValue: 'd' }, 'd'],
    [['none'], { defaultValue: 'd' }, 'd'],
    [[null], { defaultValue: 'd' }, 'd'],
    ['', { defaultValue: 'd', applyIfEmpty: 'false' }, ''],
    [null, { defaultValue: 'd', applyIfEmpty: 'false' }, 'd'],
    [0, { defaultValue: 'd' }, 0],
    [false, { defaultValue: 'd' }, false],
    ['日本', { defaultValue: 'd' }, '日本'],
    [['a', ''], { defaultValue: 'd' }, ['a', '']],
    [null, { defaultValue: [1, 2] }, [1, 2]],
  ],
  ParseJSON: [
    ['{"a":[1]}', {}, { a: [1] }],
    ['[1,2]', {}, [1, 2]],
    ['{"__proto__":1}', {}, JSON.parse('{"__proto__":1}')],
    [{ a: 1 }, {}, { a: 1 }],
    ['1e999', {}, 'SyntaxError: A number is too large.'],
  ],
  Stringify: [
    [{ type: 'x', name: 'y' }, {}, '{"name":"y","type":"x"}'],
    [['a', { b: 1 }], {}, '["a",{"b":1}]'],
    ['a', {}, 'a'],
    [5, {}, '5'],
    [true, {}, 'true'],
    [null, {}, null],
  ],
  StringToArray: [
    ['a"b', {}, '["a\\"b"]'],
    [['a', 'b'], {}, ['["a"]', '["b"]']],
  ],
  DT: [
    [{ a: [{ b: 1 }, { b: 2 }] }, { dt: 'a.b' }, [1, 2]],
    ['x', { dt: ".='<' + val + '>'" }, '<x>'],
    [['x', 'y'], { dt: ".='<' + val + '>'" }, ['<x>', '<y>']],
  ],
  jmespath: [
    [
      {
        a: [
          { n: 'x', v: 1 },
          { n: 'y', v: 2 },
        ],
      },
      { expression: "a[?n=='y'].v" },
      [2],
    ],
    ['{"a":{"b":1}}', { expression: 'a.b' }, 1],
    [[{ a: 1 }, { a: 2 }], { expression: 'a' }, [1, 2]],
    [{ a: 1 }, { expression: 'b' }, null],
  ],
});

describeFailures({
  MapValuesTransformer: [
    ['a', { input_values: 'a,b', mapped_values: '1' }, /has 2 items and "mapped_values" 1/],
  ],
  jmespath: [
    [{ a: 1 }, { expression: 'a[' }, /The JMESPath expression "a\[" failed/],
    ['no json', { expression: 'a' }, /failed/],
  ],
  DT: [[{ a: 1 }, { dt: 'a(' }, /is not closed/]],
});
