import { describe, expect, it } from '@jest/globals';
import { compileManifest } from '../../../src/language/manifest/compile-manifest.js';
import { describeValidation } from '../../../src/language/manifest/describe-validation.js';
import { argumentsSchema } from '../../../src/language/manifest/schemas.js';
import { everyKind } from './every-kind.js';

const compiled = compileManifest(everyKind());
const login = { identifier: 'a', password: 'b', credential: '', credentials: {} };
const validParameters = { url: 'https://example.com', retry: true, login };
const validArguments = { id: ['1', '2'], limit: 5, constructor: 'x' };

function findings(value: unknown): string {
  const validate = compiled.validateArguments['kinds-get'];
  if (!validate) throw new Error('no validator');
  return validate(value) ? 'valid' : describeValidation(validate.errors);
}

describe('compileManifest', () => {
  it('accepts coerced parameters: required ones and those with a default must be there', () => {
    expect(compiled.validateParameters(validParameters)).toBe(true);
    expect(
      compiled.validateParameters({ ...validParameters, proxy: true, key: 'k', 'chosen-ones': ['a'] }),
    ).toBe(true);
    for (const name of ['url', 'retry', 'login']) {
      expect(compiled.validateParameters({ ...validParameters, [name]: undefined })).toBe(false);
    }
  });

  it('wants the four members of credentials', () => {
    expect(
      compiled.validateParameters({ ...validParameters, login: { identifier: 'a', password: 'b' } }),
    ).toBe(false);
    expect(describeValidation(compiled.validateParameters.errors)).toBe(
      "login: must have required property 'credential'; login: must have required property 'credentials'",
    );
  });

  it('accepts coerced arguments, and passes on unknown ones', () => {
    expect(findings(validArguments)).toBe('valid');
    expect(findings({ ...validArguments, fast: false, labels: { a: 'b' }, more: [1] })).toBe('valid');
  });

  it.each([
    [{ ...validArguments, id: '1' }, 'id: must be array'],
    [{ ...validArguments, id: ['1', 2] }, 'id.1: must be string'],
    [{ ...validArguments, limit: '5' }, 'limit: must be number'],
    [{ ...validArguments, limit: Number.NaN }, 'limit: must be number'],
    [{ ...validArguments, fast: 'true' }, 'fast: must be boolean'],
    [{ ...validArguments, labels: { a: 1 } }, 'labels.a: must be string'],
    [{ ...validArguments, labels: 'a' }, 'labels: must be object'],
    [{ id: [], limit: 5 }, "must have required property 'constructor'"],
    [{ limit: 5, constructor: 'x' }, "must have required property 'id'"],
    [{ id: [], constructor: 'x' }, "must have required property 'limit'"],
    ['text', 'must be object'],
    [null, 'must be object'],
  ])('refuses %j: %s', (value, expected) => {
    expect(findings(value)).toBe(expected);
  });

  it('clears the errors of an earlier refusal', () => {
    expect(findings(null)).not.toBe('valid');
    expect(findings(validArguments)).toBe('valid');
    expect(compiled.validateArguments['kinds-get']?.errors).toBeNull();
  });

  it('leaves an alias out: its value has gone to the argument it stands for', () => {
    const [command] = everyKind().commands;
    expect(command && Object.keys(argumentsSchema(command).properties ?? {})).not.toContain('old_id');
  });

  it('has a validator for each command and no other, whatever it is called', () => {
    expect(Object.keys(compiled.validateArguments)).toEqual([
      'kinds-get',
      'constructor',
      'export const a = b;',
    ]);
    expect(compiled.validateArguments['constructor']?.({})).toBe(true);
  });
});
