import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../../src/sdk/http/redaction.js';

describe('createRedactor', () => {
  it('masks a secret in every form it may take', () => {
    const secret = 'pa"ss/wörd+1';
    const redact = createRedactor([secret]);
    const forms = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
    ];
    for (const form of forms) expect(redact(`before ${form} after`)).toMatch(/^before "?\*{6}"? after$/);
  });

  it('leaves a text alone when the secret is too short to be told from words', () => {
    expect(createRedactor(['abc'])('abcdef abc')).toBe('abcdef abc');
  });

  it('never lets a secret through, whatever surrounds it', () => {
    const secrets = fc.string({ minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(!'******'.includes(secret));
        const text = createRedactor([secret])(`${before}${secret}${after}`);
        expect(text.split('******').some((part) => part.includes(secret))).toBe(false);
      }),
    );
  });
});
