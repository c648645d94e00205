import { describe, expect, it } from '@jest/globals';
import { ContextPathSyntaxError } from '../../../src/language/context/context-path-syntax-error.js';
import { interpolate } from '../../../src/language/context/interpolate.js';
import { InterpolationTooLarge } from '../../../src/language/context/interpolation-too-large.js';
import { longestText } from '../../../src/language/expression/limits.js';
import type { Json } from '../../../src/language/json/json.js';

const context: Json = {
  T: `\${N}`,
  N: 5,
  L: ['p', null, 2, true],
  O: { a: 1, b: ['x'] },
  M: [{ a: 1 }, 'x'],
  yes: false,
  nothing: null,
  File: { EntryID: '1@1' },
};

describe('interpolate', () => {
  it.each<[string, Json]>([
    [`\${N}`, 5],
    [`\${yes}`, false],
    [`\${L}`, ['p', null, 2, true]],
    [`\${O.b}`, ['x']],
    [`\${T}`, `\${N}`],
    [`\${.=}`, ''],
    [`\${O(val.a == 1).b.[0]}`, 'x'],
  ])('%s alone is a typed value', (text, value) => {
    expect(interpolate(text, context)).toEqual({ kind: 'value', value });
  });

  it.each([`\${gone.path}`, `\${nothing}`, `\${.=val.nothing}`])('%s alone is missing', (text) => {
    expect(interpolate(text, context)).toEqual({ kind: 'missing', path: text.slice(2, -1) });
  });

  it.each<[string, string, string[]]>([
    ['plain', 'plain', []],
    ['', '', []],
    ['File.EntryID', 'File.EntryID', []],
    [`n=\${N}`, 'n=5', []],
    [` \${N}`, ' 5', []],
    [`\${N}\${N}`, '55', []],
    [`x \${T}`, `x \${N}`, []],
    [`l=\${L}`, 'l=p,,2,true', []],
    [`o=\${O}`, 'o={"a":1,"b":["x"]}', []],
    [`m=\${M}`, 'm=[{"a":1},"x"]', []],
    [`b=\${yes}.`, 'b=false.', []],
    [`id=\${gone} \${nothing}!`, 'id= !', ['gone', 'nothing']],
    [`\${N} and \${unclosed`, `5 and \${unclosed`, []],
    [`A(val.key=='\${N}' && val.exists==false).key`, "A(val.key=='5' && val.exists==false).key", []],
    [`$N {N} $ {N} \\\${N}`, '$N {N} $ {N} \\5', []],
  ])('%j becomes %j', (text, expected, missing) => {
    expect(interpolate(text, context)).toEqual({ kind: 'text', text: expected, missing });
  });

  it('never evaluates what it put in, whatever the pieces make together', () => {
    const root: Json = { a: '$', b: '{secret}', c: `\${secret}`, secret: 'x', list: [`\${secret}`] };
    expect(interpolate(`\${a}\${b} \${c} \${list}`, root)).toEqual({
      kind: 'text',
      text: `\${secret} \${secret} \${secret}`,
      missing: [],
    });
  });

  it('says what cannot be read', () => {
    expect(() => interpolate(`x \${A(val.x ==)} y`, context)).toThrow(ContextPathSyntaxError);
  });

  it('writes values of any depth, and bounds the text', () => {
    let deep: Json = {};
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(interpolate(`x\${deep}`, { deep })).toMatchObject({
      text: expect.stringMatching(/^x\[\[.*\]\]$/),
    });
    const large = { v: 'x'.repeat(longestText / 2) };
    expect(interpolate(`\${v}\${v}`, large).kind).toBe('text');
    expect(() => interpolate(`\${v}\${v} \${v}`, large)).toThrow(InterpolationTooLarge);
  });
});
