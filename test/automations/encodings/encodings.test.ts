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
    expect(answered(base64Decode, { value: 'YQ==' }).entries?.[0]?.EntryContext).toEqual({
      Base64: { originalValue: 'YQ==', decoded: 'a' },
    });
    expect(() => answered(base64Decode, { value: 'a' })).toThrow('is no base64');
  });

  it.each([
    ['in Windows-1252, as the public test has them', Buffer.from('VIBzdA==', 'base64'), 'Tst'],
    ['of a character that is cut off', Buffer.from('ü', 'utf8').subarray(0, 1), ''],
    ['around one that says so itself', Buffer.from('ff61efbfbdc3efbfbdbd', 'hex'), 'a\ufffd\ufffd'],
    ['of half a pair', Buffer.from('61eda08062', 'hex'), 'ab'],
  ])('leave out bytes that are no UTF-8: %s', (_, bytes, decoded) => {
    expect(contentsOf(base64Decode, { value: bytes.toString('base64') })).toBe(decoded);
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
