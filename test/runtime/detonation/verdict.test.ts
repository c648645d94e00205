import { describe, expect, it } from '@jest/globals';
import { reaches, readVerdict, worstVerdict } from '../../../src/runtime/detonation/verdict.js';

describe('verdicts', () => {
  it.each([
    ['MALICIOUS', 'Malicious'],
    ['not available', 'Not Available'],
    ['nonsense', 'Not Available'],
    [null, 'Not Available'],
  ])('reads %j as %s', (text, verdict) => {
    expect(readVerdict(text)).toBe(verdict);
  });

  it('takes the worst of several, and not a clean one where a part has none', () => {
    expect(worstVerdict(['Clean', 'Malicious', 'Suspicious'])).toBe('Malicious');
    expect(worstVerdict(['Clean', 'Not Available'])).toBe('Not Available');
    expect(worstVerdict([])).toBeUndefined();
  });

  it('reaches a bound with what is as bad or worse', () => {
    expect(reaches('Malicious', 'Suspicious')).toBe(true);
    expect(reaches('Suspicious', 'Suspicious')).toBe(true);
    expect(reaches('Suspicious', 'Malicious')).toBe(false);
    expect(reaches('Not Available', 'Suspicious')).toBe(false);
  });
});
