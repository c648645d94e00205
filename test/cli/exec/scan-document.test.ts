import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scanDocument } from '../../../src/cli/exec/scan-document.js';

describe('scanDocument', () => {
  it.each([
    ['{"id":1}', '1'],
    ['{"a":{"id":2},"id" : 12345678901234567890 ,"b":[]}', '12345678901234567890'],
    ['{"id":-1.50e+2}', '-1.50e+2'],
    ['{"i\\u0064":7}', '7'],
    ['{"id":1,"id":2}', '2'],
  ])('finds the numeric id of %s as it is written', (text, id) => {
    expect(scanDocument(text).numericId).toBe(id);
  });

  it.each(['{}', '[{"id":1}]', '{"a":{"id":1}}', '{"a":"\\"id\\":1"}', '7', '"id"'])(
    'finds none in %s',
    (text) => {
      expect(scanDocument(text).numericId).toBeUndefined();
    },
  );

  it.each([
    ['{"a":1,"a":2,"a":3}', ['a']],
    ['{"args":{"x":1,"y":2,"x":3},"args":4}', ['x', 'args']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['{"a":{"x":1},"b":{"x":1}}', []],
    ['{"context":{"deep":{"x":1,"x":2}}}', []],
    ['[{"x":1,"x":2}]', ['x']],
    ['{"a":["x","x",{"y":1}],"b":"x"}', []],
    ['{"a":"{\\"b\\":1,\\"b\\":2}"}', []],
    ['{"a":"\\\\","a":"\\\\\\""}', ['a']],
  ])('finds the repeated keys of %s', (text, repeated) => {
    expect(scanDocument(text).repeated).toEqual(repeated);
  });

  it('finds nothing repeated in what JSON.stringify writes, and every id', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        (rest, id) => {
          const text = JSON.stringify({ ...rest, id }, null, 1);
          const { numericId, repeated } = scanDocument(text);
          expect(repeated).toEqual([]);
          expect(Number(numericId)).toBe(JSON.parse(text).id);
        },
      ),
    );
  });

  it('bears a hundred thousand levels', () => {
    const text = `{"args":${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)},"id":5}`;
    expect(scanDocument(text)).toEqual({ numericId: '5', repeated: [] });
  });
});
