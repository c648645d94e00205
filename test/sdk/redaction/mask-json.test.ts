import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { createRedactor } from '../../../src/sdk/redaction/create-redactor.js';
import { holdsSecret, maskJson, maskList, maskObject } from '../../../src/sdk/redaction/mask-json.js';

const secret = 'k3y-4f1d7c0a9e8b';
const redact = createRedactor([secret, 'infected']);

describe('the masking of data', () => {
  it('reaches every text and name, and keeps the order of members', () => {
    const value: JsonObject = {
      z: `a ${secret}`,
      a: [secret, 5, null, { deep: { [`the ${secret}`]: [`${secret}!`] } }],
      number: 4,
    };
    const copy = maskObject(value, redact);
    expect(JSON.stringify(copy)).toBe(
      '{"z":"a ******","a":["******",5,null,{"deep":{"the ******":["******!"]}}],"number":4}',
    );
    expect(maskJson(value, redact)).toEqual(copy);
    expect(maskList([value], redact)).toEqual([copy]);
    expect(maskJson(secret, redact)).toBe('******');
  });

  it.each([
    [{ a: [{ b: secret }] }, true],
    [{ [secret]: 1 }, true],
    [[[[secret]]], true],
    [`x${secret}x`, true],
    [{ password: 'infected' }, true],
    [{ archive_password: ['infected', { other: 1 }] }, true],
    [{ verdict: 'infected', infected: true }, false],
    [{ a: 1, b: null, c: [true, 'nothing'] }, false],
  ])('sees whether there is anything to mask: %j', (value, expected) => {
    expect(holdsSecret(value, redact)).toBe(expected);
  });

  it('masks an ordinary word only under a name that says it is a secret', () => {
    expect(maskJson({ verdict: 'infected', document_password: 'infected', infected: 1 }, redact)).toEqual({
      verdict: 'infected',
      document_password: '******',
      infected: 1,
    });
  });

  it('keeps hostile names members like any other', () => {
    const value: Json = JSON.parse(`{"__proto__":{"admin":"${secret}"},"constructor":1}`);
    const copy = maskJson(value, redact);
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":"******"},"constructor":1}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('walks through any depth', () => {
    const levels = 100_000;
    const deep: Json = JSON.parse(`${'{"a":['.repeat(levels)}"${secret}"${']}'.repeat(levels)}`);
    expect(holdsSecret(deep, redact)).toBe(true);
    const copy = maskJson(deep, redact);
    expect(holdsSecret(copy, redact)).toBe(false);
  });

  it('changes nothing where there is no secret', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        const value: Json = JSON.parse(JSON.stringify(given));
        expect(holdsSecret(value, redact)).toBe(false);
        expect(JSON.stringify(maskJson(value, redact))).toBe(JSON.stringify(value));
      }),
    );
  });
});
