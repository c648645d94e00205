import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readInputs } from '../../../../src/cli/playbook/run/read-inputs.js';
import { WrongUse } from '../../../../src/cli/wrong-use.js';

describe('readInputs', () => {
  it.each([
    ['Name=text', { name: 'Name', kind: 'value', value: 'text' }],
    ['Name=', { name: 'Name', kind: 'value', value: '' }],
    ['Name=a=b:=c', { name: 'Name', kind: 'value', value: 'a=b:=c' }],
    ['File hash=${x}', { name: 'File hash', kind: 'value', value: '${x}' }],
    ['Limit:=5', { name: 'Limit', kind: 'value', value: 5 }],
    ['List:=["a",{"b":null}]', { name: 'List', kind: 'value', value: ['a', { b: null }] }],
    ['At:="@home"', { name: 'At', kind: 'value', value: '@home' }],
    ['File=@./a b.doc', { name: 'File', kind: 'file', path: './a b.doc' }],
    ['File=@-', { name: 'File', kind: 'file', path: '-' }],
    ['__proto__:={"a":1}', { name: '__proto__', kind: 'value', value: { a: 1 } }],
  ])('%s', (word, input) => {
    expect(readInputs([word])).toEqual([input]);
  });

  it.each([
    ['no equals sign', 'An input is Name=text, Name:=JSON or Name=@PATH, not "no equals sign".'],
    ['=value', 'not "=value"'],
    ['Limit:=five', 'The input "Limit:=five" is no JSON behind its ":="'],
  ])('refuses %s', (word, message) => {
    expect(() => readInputs([word])).toThrow(WrongUse);
    expect(() => readInputs([word])).toThrow(message);
  });

  it('takes any text and any JSON', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, json) => {
        fc.pre(!text.startsWith('@'));
        expect(readInputs([`A=${text}`, `B:=${JSON.stringify(json)}`])).toEqual([
          { name: 'A', kind: 'value', value: text },
          { name: 'B', kind: 'value', value: JSON.parse(JSON.stringify(json)) },
        ]);
      }),
    );
  });
});
