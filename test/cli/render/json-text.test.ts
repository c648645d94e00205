import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { jsonText } from '../../../src/cli/render/json-text.js';
import type { Json } from '../../../src/language/json/json.js';

describe('jsonText', () => {
  it('is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(jsonText(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('cuts what is nested too deep, and keeps the rest', () => {
    const deep: Json = JSON.parse(`${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`);
    const text = jsonText({ deep, other: 'kept' });
    expect(text).toContain('… nested deeper than 500 levels');
    expect(JSON.parse(text).other).toBe('kept');
  });
});
