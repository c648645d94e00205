import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverSecrets } from '../../../src/dispatch/command-line/cover-secrets.js';

describe('coverSecrets', () => {
  it.each([
    ['!scan id=5 password=abc', '!scan id=5 password=***'],
    ['!scan password="my words" id=5', '!scan password=*** ****** id=5'],
    ['!scan archive_password=my words id=5', '!scan archive_password=** ***** id=5'],
    ['!scan Api-Key="never closed', '!scan Api-Key=****** ******'],
    ['!scan password = abc', '!scan password = ***'],
    ['!scan registry_key=HKLM keyword=x', '!scan registry_key=HKLM keyword=x'],
    ['password=abc', 'password=***'],
    ['!scan url=https://h/?password=abc', '!scan url=https://h/?password=abc'],
  ])('covers the values of secret arguments: %s', (line, covered) => {
    expect(coverSecrets(line)).toBe(covered);
  });

  it('keeps every place where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(' password=', ' a=', '"', '\n'))),
        (parts) => {
          const line = parts.join('');
          const covered = coverSecrets(line);
          expect(covered.length).toBe(line.length);
          expect(covered.replace(/\S/g, 'x')).toBe(line.replace(/\S/g, 'x'));
        },
      ),
    );
  });
});
