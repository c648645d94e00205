import { describe, expect, it } from '@jest/globals';
import { comparisonName, transformerName } from '../../../src/playbook/plan/reading/operator-names.js';
import { argumentOf, taskOfKind } from './compiled.js';

const text = (text: string) => ({ kind: 'text', text });
const plain = { accessor: '', filters: [], transformers: [] };

describe('a value', () => {
  it.each([
    ['{}', { kind: 'none' }],
    ['', { kind: 'none' }],
    ['{simple: null}', { kind: 'none' }],
    ['{complex: {root: ""}}', { kind: 'none' }],
    ['{simple: ""}', text('')],
    ['{simple: "a ${File.Name}"}', text('a ${File.Name}')],
    ['bare', text('bare')],
    ['14.0', text('14.0')],
    ['{simple: 14.0}', text('14.0')],
    ['{simple: 12345678901234567890}', text('12345678901234567890')],
    ['{simple: False}', text('False')],
    ['{simple: yes}', text('yes')],
    [
      '{keyvalue: [{key: A, value: {simple: b}}, {key: C, value: {simple: 1.0}}]}',
      text('{"A":"b","C":"1.0"}'),
    ],
    ['{complex: {root: File}}', { kind: 'complex', root: 'File', ...plain }],
    ['{complex: {root: "${", accessor: "=}"}}', { kind: 'complex', root: '', ...plain, accessor: '=' }],
    [
      '{complex: {root: "${inputs", accessor: "IP}"}}',
      { kind: 'complex', root: 'inputs', ...plain, accessor: 'IP' },
    ],
    [
      '{complex: {root: "${File", accessor: EntryID}}',
      { kind: 'complex', root: 'File', ...plain, accessor: 'EntryID' },
    ],
    [
      '{complex: {root: "${File.A}", accessor: b}}',
      { kind: 'complex', root: 'File.A', ...plain, accessor: 'b' },
    ],
    ['{complex: {root: "inputs.X "}}', { kind: 'complex', root: 'inputs.X', ...plain }],
    [
      '{complex: {root: ".", accessor: "={\\"a\\": val.a}"}}',
      { kind: 'complex', root: '.', ...plain, accessor: '={"a": val.a}' },
    ],
  ])('is read from %s', (yaml, value) => {
    expect(argumentOf(yaml)).toEqual(value);
  });

  it('has filters as AND of ORs, and transformers with the arguments that are given', () => {
    expect(
      argumentOf(`{complex: {root: DBotScore, accessor: Score,
        filters: [[{operator: string.isEqual, left: {value: {simple: DBotScore.Vendor}, iscontext: true}, right: {value: {simple: x}}, ignorecase: true}, {operator: isExists, left: {value: {simple: "\${A}"}, iscontext: true}}]],
        transformers: [{operator: general.join, args: {separator: {value: {simple: ","}}, other: {}}}, {operator: append, args: {item: {value: {simple: B.C}, iscontext: true}}}]}}`),
    ).toEqual({
      kind: 'complex',
      root: 'DBotScore',
      accessor: 'Score',
      filters: [
        [
          {
            operator: 'isEqualString',
            left: { kind: 'path', path: 'DBotScore.Vendor' },
            right: text('x'),
            ignoreCase: true,
          },
          {
            operator: 'isExists',
            left: { kind: 'path', path: 'A' },
            right: { kind: 'none' },
            ignoreCase: false,
          },
        ],
      ],
      transformers: [
        {
          operator: 'join',
          arguments: new Map<string, unknown>([
            ['separator', text(',')],
            ['other', { kind: 'none' }],
          ]),
        },
        { operator: 'append', arguments: new Map([['item', { kind: 'path', path: 'B.C' }]]) },
      ],
    });
  });

  it('is none, with a warning, where it is no value', () => {
    expect(argumentOf('{sample: x}')).toEqual({ kind: 'none' });
    expect(argumentOf('{simple: [a, {b: 1}]}')).toEqual(text('["a",{"b":1}]'));
  });
});

it.each([
  ['string.isEqual', 'isEqualString'],
  ['number.isEqual', 'isEqualNumber'],
  ['string.inList', 'inList'],
  ['number.InRange', 'InRange'],
  ['general.isExists', 'isExists'],
  ['isEqualString', 'isEqualString'],
  ['my.filter', 'my.filter'],
  ['b8cd921d-feda', 'b8cd921d-feda'],
])('the comparison %s is called %s', (written, name) => {
  expect(comparisonName(written)).toBe(name);
});

it('transformers lose their kind only', () => {
  expect(['general.uniq', 'string.replaceMatch', 'uniq', 'If-Then-Else'].map(transformerName)).toEqual([
    'uniq',
    'replaceMatch',
    'uniq',
    'If-Then-Else',
  ]);
});

it('a condition side is a path only where it says so', () => {
  const task = taskOfKind(
    'choice',
    `  "1":
    type: condition
    conditions:
    - label: "yes"
      condition:
      - - {operator: isEqualString, left: {value: {simple: "\${inputs.URL}"}, iscontext: true}, right: {value: {simple: inputs.URL}}}
        - {operator: isNotEmpty, left: {value: {complex: {root: File}}, iscontext: true}}
      - - {operator: isTrue, left: {value: {simple: ""}, iscontext: true}}`,
  );
  const none = { kind: 'none' };
  expect(task.choices).toEqual([
    {
      label: 'yes',
      formula: [
        [
          {
            operator: 'isEqualString',
            left: { kind: 'path', path: 'inputs.URL' },
            right: text('inputs.URL'),
            ignoreCase: false,
          },
          {
            operator: 'isNotEmpty',
            left: { kind: 'complex', root: 'File', ...plain },
            right: none,
            ignoreCase: false,
          },
        ],
        [{ operator: 'isTrue', left: none, right: none, ignoreCase: false }],
      ],
    },
  ]);
});
