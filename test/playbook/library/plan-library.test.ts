import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { compareVersions } from '../../../src/playbook/library/server-versions.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { planOf } from '../plan/compiled.js';

function plan(id: string, name: string, from?: string, to?: string): Plan {
  const versions = `${from ? `fromversion: ${from}\n` : ''}${to ? `toversion: ${to}\n` : ''}`;
  return planOf(`id: ${id}\nname: ${name}\n${versions}tasks: {"0": {type: start}}`);
}

describe('a library of plans', () => {
  it('looks for names before ids', () => {
    const byId = plan('A', 'Other');
    const byName = plan('x', 'A');
    const library = createPlanLibrary([[byId, byName]]);
    expect(library.find('A')).toBe(byName);
    expect(library.find('Other')).toBe(byId);
    expect(library.find('a')).toBeUndefined();
    expect(library.find('__proto__')).toBeUndefined();
    expect([...library.names].sort()).toEqual(['A', 'Other', 'x']);
  });

  it('takes the first source that has a name', () => {
    const first = plan('a', 'A', '5.0.0');
    const second = plan('a', 'A', '6.0.0');
    const library = createPlanLibrary([[first], [second]]);
    expect([library.find('A'), library.find('a')]).toEqual([first, first]);
    expect(library.withDigest(second.digest)).toBe(second);
    expect(library.chosen).toEqual([first]);
  });

  it.each([
    [
      'the highest range that holds the version',
      [['5.0.0', '5.9.9'], ['6.0.0'], ['6.5.0'], ['8.0.0']],
      '6.10.0',
      2,
    ],
    ['the only range that holds it', [['5.0.0', '5.9.9'], ['6.0.0']], '5.5.0', 0],
    ['one without a range after one with', [[], ['6.0.0']], '6.10.0', 1],
    ['both ends included', [['6.10.0', '6.10.0'], ['5.0.0']], '6.10.0', 0],
    ['the lowest above where none holds it', [['5.0.0', '5.9.9'], ['9.0.0'], ['8.0.0']], '6.10.0', 2],
    [
      'the highest below where none is above',
      [
        ['4.0.0', '4.9.9'],
        ['5.0.0', '5.9.9'],
      ],
      '6.10.0',
      1,
    ],
    ['the first of equals', [['5.0.0'], ['5.0.0']], '6.10.0', 0],
  ] as const)('keeps %s', (_, ranges, version, expected) => {
    const plans = ranges.map(([from, to]) => plan('a', 'A', from, to));
    const library = createPlanLibrary([plans], version);
    expect(plans.findIndex(({ digest }) => digest === library.find('A')?.digest)).toBe(expected);
  });

  it('compares versions by their numbers', () => {
    expect(compareVersions('6.10.0', '6.9.9')).toBeGreaterThan(0);
    expect(compareVersions('6.10', '6.10.0')).toBe(0);
    const version = fc
      .array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(Math.sign(compareVersions(one, other))).toBe(0 - Math.sign(compareVersions(other, one)));
      }),
    );
  });
});
