import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactJson } from '../../../src/integrations/vmray/client/exact-json.js';
import { httpAnswer } from '../../../src/sdk/http/http-answer.js';

const read = (text: string) => exactJson(httpAnswer(200, {}, Buffer.from(text)));

describe('exactJson', () => {
  it.each([
    ['{"sample_id":9007199254740993}', { sample_id: '9007199254740993' }],
    ['[-9007199254740993, 90071992547409931234567890]', ['-9007199254740993', '90071992547409931234567890']],
    ['9007199254740993', '9007199254740993'],
    ['[9007199254740991,-9007199254740991]', [9007199254740991, -9007199254740991]],
    ['[9007199254740993.0,9.007199254740993e15]', ['9007199254740993.0', '9.007199254740993e15']],
    ['[0.12345678901234566,1234567890123456.5]', [0.12345678901234566, 1234567890123456.5]],
    ['{"9007199254740993":"9007199254740993"}', { '9007199254740993': '9007199254740993' }],
    ['["\\\\",9007199254740993,"\\"",9007199254740993]', ['\\', '9007199254740993', '"', '9007199254740993']],
    ['no JSON 9007199254740993', undefined],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it('reads every whole number to its last digit, whatever texts stand around it', () => {
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\', '"', '\\"', '9007199254740993'),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(text, whole)), (values) => {
        const written = values.map((value) =>
          typeof value === 'bigint' ? `${value}` : JSON.stringify(value),
        );
        expect(read(`[${written.join()}]`)).toEqual(
          values.map((value) => {
            if (typeof value !== 'bigint') return value.toWellFormed();
            return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
          }),
        );
      }),
    );
  });
});
