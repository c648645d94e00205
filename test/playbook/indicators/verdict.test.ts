import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Score } from '../../../src/language/entry/dbot-score.js';
import { type Reliability, reliabilities } from '../../../src/language/entry/reliability.js';
import { verdictOf } from '../../../src/playbook/indicators/verdict.js';

const [best, a, b] = reliabilities;
const verdict = (...said: readonly (readonly [Score, (Reliability | undefined)?])[]) =>
  verdictOf({
    sources: new Map(
      said.map(([score, reliability], index) => [
        String(index),
        { score, ...(reliability === undefined ? {} : { reliability }) },
      ]),
    ),
  });

describe('the verdict on an indicator', () => {
  it('is what its most reliable source says', () => {
    expect(verdict([2, b])).toBe(2);
    expect(verdict([2, b], [1, a])).toBe(1);
    expect(verdict([1, a], [3, b])).toBe(1);
    expect(verdict([3, best], [1, a])).toBe(3);
  });

  it('is the worst of equally reliable ones', () => {
    expect(verdict([1, b], [3, b], [2, b])).toBe(3);
  });

  it('is not silenced by a source that knows nothing', () => {
    expect(verdict([0, best], [3, b])).toBe(3);
    expect(verdict([0, best])).toBe(0);
    expect(verdict()).toBe(0);
  });

  it('takes a source without a reliability for one of which nobody knows', () => {
    expect(verdict([3], [1, 'E - Unreliable'])).toBe(1);
    expect(verdict([1], [3, 'F - Reliability cannot be judged'])).toBe(3);
  });

  it('is what somebody has decided', () => {
    const sources = new Map([['x', { score: 3 as const, reliability: best }]]);
    expect(verdictOf({ sources, manualScore: 1 })).toBe(1);
    expect(verdictOf({ sources, manualScore: 0 })).toBe(0);
  });

  it('does not depend on the order in which sources speak', () => {
    const said = fc.tuple(fc.constantFrom<Score>(0, 1, 2, 3), fc.constantFrom(...reliabilities, undefined));
    fc.assert(
      fc.property(fc.array(said), (sources) => {
        expect(verdict(...sources.toReversed())).toBe(verdict(...sources));
      }),
    );
  });
});
