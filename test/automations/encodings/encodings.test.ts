import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { base64Decode } from '../../../src/automations/encodings/base64-decode.js';
import { base64Encode } from '../../../src/automations/encodings/base64-encode.js';
import { urlDecode } from '../../../src/automations/encodings/url-decode.js';
import { answered, contentsOf } from '../calling.js';

describe('Base64Encode and Base64Decode', () => {
  it('write and read a text', () => {
    expect(answered(base64Encode, { input: 'a' }).entries?.[0]?.EntryContext).toEqual({
      'Base64.encoded': 'YQ==',
    });
    expect(answered(base64Decode, { value: 'VIBzdA==' }).entries?.[0]?.EntryContext).toEqual({
      Base64: { originalValue: 'VIBzdA==', decoded: 'T\ufffdst' },
    });
    expect(() => answered(base64Decode, { value: 'a' })).toThrow('is no base64');
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(contentsOf(base64Decode, { value: contentsOf(base64Encode, { input: text }) })).toBe(text);
      }),
    );
  });
});

describe('URLDecode', () => {
  it.each([
    ['https:%2F%2Fexample.com/%2F%2F', 'https://example.com///'],
    ['%C3%BC%zz%', 'ü%zz%'],
    ['%ff', '\ufffd'],
    ['a+b', 'a+b'],
  ])('makes %j plain', (value, decoded) => {
    expect(answered(urlDecode, { value }).entries?.[0]?.EntryContext).toEqual({ DecodedURL: decoded });
  });
});
