import { describe, expect, it } from '@jest/globals';
import { cve } from '../../../../src/playbook/indicators/extraction/cve.js';
import { found } from './found.js';

describe('vulnerabilities', () => {
  it('are found as they are written', () => {
    expect(found(cve, 'CVE-2021-44228, cve-2008-2540 (CVE-2020-1234567)')).toEqual([
      'CVE-2021-44228',
      'cve-2008-2540',
      'CVE-2020-1234567',
    ]);
  });

  it.each(['CVE-21-44228', 'CVE-2021-123', 'CVE-2021-12345678', 'XCVE-2021-44228'])('none in %s', (text) => {
    expect(found(cve, text)).toEqual([]);
  });
});
