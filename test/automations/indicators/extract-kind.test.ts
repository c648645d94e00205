import { describe, expect, it } from '@jest/globals';
import { extractions } from '../../../src/automations/indicators/extract-kind.js';
import type { Json } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const found = (name: string, text: Json) => {
  const automation = extractions.find((one) => one.name === name);
  if (!automation) throw new Error(name);
  return answered(automation, { text }).entries?.[0]?.EntryContext;
};
const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
const text = `See http://a.example.com/x, 8.8.8[.]8, ${md5} and ana@example.com.`;

describe('automations that find one kind of indicator', () => {
  it.each([
    ['ExtractIP', [{ Address: '8.8.8.8' }]],
    ['ExtractURL', [{ Data: 'http://a.example.com/x' }]],
    ['ExtractHash', [{ MD5: md5 }]],
    ['ExtractDomain', [{ Name: 'a.example.com' }, { Name: 'example.com' }]],
    ['ExtractEmail', [{ Address: 'ana@example.com' }]],
  ])('%s finds them, and nothing else', (name, expected) => {
    expect(Object.values(found(name, text) ?? {})).toEqual([expected]);
    expect(found(name, { deep: [text] })).toEqual(found(name, text));
    expect(found(name, 'nothing')).toBeUndefined();
  });
});
