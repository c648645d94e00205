import { describeFailures, describeTransformers } from './tables.js';

describeTransformers({
  concat: [
    ['b', { prefix: 'a', suffix: 'c' }, 'abc'],
    ['', { suffix: 'abc' }, 'abc'],
    [['x', 'y'], { prefix: '-' }, ['-x', '-y']],
    [5, { suffix: '%' }, '5%'],
    [{ a: 1 }, { prefix: 'o=' }, 'o={"a":1}'],
    [['x', null], { suffix: '!' }, ['x!']],
    [null, { prefix: 'a' }, null],
  ],
  toLowerCase: [
    ['ABC', {}, 'abc'],
    [['A', 'b'], {}, ['a', 'b']],
    [['A'], {}, 'a'],
    [null, {}, null],
  ],
  toUpperCase: [['abc', {}, 'ABC']],
  trim: [['  a b\t', {}, 'a b']],
  split: [
    ['a,b', {}, ['a', 'b']],
    ['a, b', { delimiter: ',' }, ['a', ' b']],
    ['a-b', { delimiter: '-' }, ['a', 'b']],
    ['a', {}, ['a']],
    [['a,b', 'c'], {}, ['a', 'b', 'c']],
  ],
  splitAndTrim: [
    [' a , b ', {}, ['a', 'b']],
    ['a|b', { delimiter: '|' }, ['a', 'b']],
  ],
  replace: [
    ['a.b.c', { toReplace: '.', replaceWith: '-' }, 'a-b-c'],
    ['a.b.c', { toReplace: '.', replaceWith: '-', limit: '1' }, 'a-b.c'],
    ['a.b.c', { toReplace: '.' }, 'abc'],
    ['a.b', { toReplace: '.', replaceWith: '$&$1' }, 'a$&$1b'],
    ['abc', { toReplace: '', replaceWith: 'x' }, 'abc'],
    ['a.b', { toReplace: '.', replaceWith: '-', limit: 0 }, 'a.b'],
  ],
  replaceMatch: [
    ['a1b22', { regex: '\\d+', replaceWith: '#' }, 'a#b#'],
    ['a1b22', { regex: '\\d+' }, 'ab'],
    ['DOMAIN\\user', { regex: '.*\\\\(.*)', replaceWith: '$1' }, 'user'],
    ['ab', { regex: '(a)(b)', replaceWith: '$2${1}$9$$' }, 'ba$'],
    ['Ab', { regex: '(?i)a', replaceWith: '\\' }, '\\b'],
    ['ab', { regex: '(a)|(c)', replaceWith: '<$2>' }, '<>b'],
  ],
  substringTo: [
    ['user@host', { to: '@' }, 'user'],
    ['user', { to: '@' }, 'user'],
  ],
  substringFrom: [
    ['user@host@x', { from: '@' }, 'host@x'],
    ['user', { from: '@' }, 'user'],
  ],
  substring: [
    ['abcdef', { from: '1', to: '3' }, 'bc'],
    ['abcdef', { from: 3 }, 'def'],
    ['abcdef', { to: 100 }, 'abcdef'],
  ],
  Cut: [
    ['A-B-C-D-E', { delimiter: '-', fields: '1,2' }, 'A-B'],
    ['A-B-C', { delimiter: '-', fields: '3, 1' }, 'C-A'],
    ['A-B-C', { delimiter: '-', fields: '0' }, 'C'],
    ['A-B-C', { delimiter: '-', fields: '-1' }, 'B'],
    ['abc', { delimiter: "''", fields: '1,3' }, 'ac'],
    ['A-B', { delimiter: '-', fields: 2 }, 'B'],
  ],
  StripChars: [
    ['!~hello!~', { chars: '!~' }, 'hello'],
    ['he!llo', { chars: '!' }, 'he!llo'],
    ['!!', { chars: '!' }, ''],
    ['abc', {}, 'abc'],
    ['😀a😀', { chars: '😀' }, 'a'],
  ],
  URLEncode: [
    ['https://a.b/c d?x=1', {}, 'https%3A//a.b/c%20d%3Fx%3D1'],
    ["a'b(c)*!~", {}, 'a%27b%28c%29%2A%21~'],
    ['a/b c', { safe: '' }, 'a%2Fb%20c'],
    ['é', {}, '%C3%A9'],
  ],
  strLength: [
    ['abc', {}, 3],
    ['😀', {}, 1],
    [['a', 'bc'], {}, [1, 2]],
  ],
});

describeFailures({
  toLowerCase: [[{ a: 1 }, {}, /A text is needed, and \{"a":1\} is an object/]],
  trim: [[[{ a: 1 }], {}, /A text is needed/]],
  replaceMatch: [['a', { regex: '(?=a)' }, /cannot be read/]],
  replace: [['a'.repeat(100_000), { toReplace: 'a', replaceWith: 'b'.repeat(1000) }, /would be longer than/]],
  Cut: [
    ['A-B', { delimiter: '-', fields: '3' }, /2 fields, and no field 3/],
    ['A-B', { delimiter: '-', fields: 'x' }, /no field x/],
  ],
  substring: [['abc', { from: 'x' }, /"from" must be a number/]],
});
