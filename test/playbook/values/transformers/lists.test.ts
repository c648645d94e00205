import { describeFailures, describeTransformers } from './tables.js';

describeTransformers({
  uniq: [
    [['a', 'b', 'a'], {}, ['a', 'b']],
    [['a', 'a'], {}, 'a'],
    [[{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }], {}, [{ a: 1, b: 2 }, { a: 1 }]],
    [[1, '1'], {}, [1, '1']],
    ['a', {}, 'a'],
    [null, {}, null],
  ],
  join: [
    [['a', 'b'], { separator: '; ' }, 'a; b'],
    [['a', 1, true, null, { b: 2 }], {}, 'a,1,true,,{"b":2}'],
    [['a', 'b'], { separator: '' }, 'ab'],
    ['a', { separator: ',' }, 'a'],
    [null, {}, null],
  ],
  append: [
    [['a'], { item: 'b' }, ['a', 'b']],
    ['a', { item: 'b' }, ['a', 'b']],
    [['a'], { item: ['b', 'c'] }, ['a', 'b', 'c']],
    [null, { item: 'b' }, 'b'],
    [null, { item: ['b', 'c'] }, ['b', 'c']],
    ['a', {}, 'a'],
    [null, {}, null],
  ],
  AppendIfNotEmpty: [
    [['a'], { item: '' }, 'a'],
    [['a'], { item: 'b' }, ['a', 'b']],
    [null, { item: 'b' }, 'b'],
  ],
  count: [
    [['a', 'b'], {}, 2],
    ['a', {}, 1],
    [null, {}, 0],
    [[], {}, 0],
  ],
  FirstArrayElement: [
    [['a', 'b'], {}, 'a'],
    ['a', {}, 'a'],
    [[], {}, []],
  ],
  LastArrayElement: [
    [['a', 'b'], {}, 'b'],
    ['a', {}, 'a'],
  ],
  atIndex: [
    [['a', 'b'], { index: '1' }, 'b'],
    ['a', { index: 0 }, 'a'],
    ['a', { index: 1 }, null],
    [['a'], { index: -1 }, null],
    [['a'], { index: '0.5' }, null],
  ],
  slice: [
    [['a', 'b', 'c'], { from: '0', to: '2' }, ['a', 'b']],
    [['a', 'b', 'c'], { to: 1 }, 'a'],
    [['a', 'b', 'c'], { from: 1 }, ['b', 'c']],
    [['a'], { from: 5 }, null],
  ],
  splice: [
    [['a', 'b', 'c'], { index: 1, deleteCount: 1, item: 'x' }, ['a', 'x', 'c']],
    [['a', 'b', 'c'], { index: '0', deleteCount: '2' }, 'c'],
  ],
  sort: [
    [[10, 9, 1], {}, [1, 9, 10]],
    [['b', 'a', 'C'], {}, ['C', 'a', 'b']],
    [['a', 'b'], { descending: 'true' }, ['b', 'a']],
    ['x', {}, 'x'],
  ],
  ReverseList: [
    [['a', 'b', 'c'], {}, ['c', 'b', 'a']],
    ['abc', {}, 'abc'],
  ],
  ConvertToSingleElementArray: [
    ['a', {}, ['a']],
    [['a'], {}, ['a']],
    [null, {}, []],
    ['', {}, []],
    [0, {}, []],
    [[], {}, []],
    [{ a: 1 }, {}, [{ a: 1 }]],
  ],
  ProductJoin: [
    ['a, b', { list2: 'x,y' }, ['a=x', 'a=y', 'b=x', 'b=y']],
    [['a', 'b'], { list2: ['x'], join: ' ILIKE ' }, ['a ILIKE x', 'b ILIKE x']],
    [['a,b'], { list2: 'x' }, ['a=x', 'b=x']],
  ],
  SumList: [
    [[1, 2.5, '3'], {}, 6.5],
    ['1, 2, 3', {}, 6],
    [4, {}, 4],
    [[5], {}, 5],
  ],
});

describeFailures({
  SumList: [[['1', 'x'], {}, /An item must be a number, and "x" is none/]],
  atIndex: [[['a'], {}, /"index" is missing/]],
  ProductJoin: [
    [Array(400).fill('a'), { list2: Array(400).fill('b') }, /400 times 400 items/],
    [['a'.repeat(1_000_000), 'b'], { list2: Array(200).fill('b') }, /longer than/],
  ],
});
