import { describe, expect, it } from '@jest/globals';
import { generatePassword } from '../../../src/automations/outside/generate-password.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { contextsOf, perform } from './edges.js';

const none = { max_lcase: 0, max_ucase: 0, max_digits: 0, max_symbols: 0 };
const password = async (args: JsonObject) => {
  const [context] = contextsOf(await perform(generatePassword, args));
  return String(context?.['NEW_PASSWORD']);
};

describe('GeneratePassword', () => {
  it('draws from each class as many as are wanted', async () => {
    const made = await password({ ...none, min_lcase: '3', min_ucase: 2, min_digits: 4, min_symbols: 1 });
    expect(made).toHaveLength(10);
    expect([made.match(/[a-z]/g)?.length, made.match(/[A-Z]/g)?.length]).toEqual([3, 2]);
    expect([made.match(/\d/g)?.length, made.match(/[^\w]|_/g)?.length]).toEqual([4, 1]);
  });

  it('draws anew each time, and in another order', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () => password({ ...none, min_lcase: 20, min_digits: 20 })),
    );
    expect(new Set(made).size).toBe(20);
    expect(made.every((one) => /^[a-z]{20}/.test(one))).toBe(false);
  });

  it('refuses one of nothing, and counts that are none', async () => {
    await expect(password({})).rejects.toThrow('must be above 0');
    for (const min_digits of ['-1', '1.5', 'many', 1_001])
      await expect(password({ min_digits })).rejects.toThrow('"min_digits" must be');
  });
});
