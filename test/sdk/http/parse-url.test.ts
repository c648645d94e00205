import { describe, expect, it } from '@jest/globals';
import { parseUrl } from '../../../src/sdk/http/parse-url.js';

describe('parseUrl', () => {
  it('reads an address, whole or from a base', () => {
    expect(parseUrl('https://cloud.vmray.com/x')?.href).toBe('https://cloud.vmray.com/x');
    expect(parseUrl('/y', 'https://cloud.vmray.com/x')?.href).toBe('https://cloud.vmray.com/y');
    expect(parseUrl('no address')).toBeUndefined();
  });

  it('reads names with umlauts however often it was called before (CI of 25 November failed on it)', () => {
    for (let round = 0; round < 100_000; round += 1) parseUrl(`https://host${round % 100}.example`);
    expect(parseUrl('https://bücher.example')?.hostname).toBe('xn--bcher-kva.example');
  });
});
