import { describe, expect, it } from '@jest/globals';
import type { Indicators, IndicatorUpdate } from '../../../src/playbook/indicators/indicator.js';
import { indicatorKey } from '../../../src/playbook/indicators/indicator.js';
import { mostIndicators, updateIndicators } from '../../../src/playbook/indicators/update-indicators.js';

const none: Indicators = new Map();
const updated = (known: Indicators, ...updates: readonly IndicatorUpdate[]) =>
  updateIndicators(known, updates, 10).indicators;
const ip = { type: 'IP', value: '1.1.1.1' };

describe('what becomes known of indicators', () => {
  it('makes a new one', () => {
    const [made] = updated(none, {
      ...ip,
      tags: ['t'],
      fields: { asn: '5' },
      investigations: ['1'],
    }).values();
    expect(made).toMatchObject({
      ...ip,
      tags: ['t'],
      comments: [],
      fields: { asn: '5' },
      investigations: ['1'],
      firstSeen: 10,
      lastSeen: 10,
      isLookedUp: false,
    });
    expect(made?.id).toMatch(/^[\da-f]{32}$/);
  });

  it('adds to a known one, and leaves what was given as it was', () => {
    const first = updated(none, {
      ...ip,
      sources: [
        { vendor: 'a', score: 1 },
        { vendor: 'b', score: 2 },
      ],
      tags: ['t'],
      fields: { x: 1, y: 1 },
      manualScore: 3,
    });
    const { indicators } = updateIndicators(
      first,
      [
        {
          ...ip,
          type: 'ip',
          sources: [{ vendor: 'b', score: 3 }],
          tags: ['u', 't'],
          fields: { y: 2 },
          isLookedUp: true,
        },
      ],
      20,
    );
    expect(indicators.size).toBe(1);
    const changed = indicators.get(indicatorKey(ip));
    expect(changed).toMatchObject({
      type: 'IP',
      manualScore: 3,
      tags: ['t', 'u'],
      fields: { x: 1, y: 2 },
      firstSeen: 10,
      lastSeen: 20,
      isLookedUp: true,
    });
    expect([...(changed?.sources ?? [])]).toEqual([
      ['a', { score: 1 }],
      ['b', { score: 3 }],
    ]);
    expect(first.get(indicatorKey(ip))).toMatchObject({ tags: ['t'], lastSeen: 10 });
  });

  it('tells types apart, and the case of values', () => {
    expect(
      updated(none, ip, { ...ip, type: 'Host' }, { ...ip, value: 'A' }, { ...ip, value: 'a' }).size,
    ).toBe(4);
  });

  it('is not fooled by hostile names', () => {
    const [made] = updated(none, {
      type: '__proto__',
      value: '__proto__',
      sources: [{ vendor: '__proto__', score: 1 }],
      fields: JSON.parse('{"__proto__":{"x":1}}'),
    }).values();
    expect(Object.keys(made?.fields ?? {})).toEqual(['__proto__']);
    expect(made?.sources.get('__proto__')).toEqual({ score: 1 });
  });

  it('leaves out, and counts, what is empty, too long or too much', () => {
    const given = [
      { ...ip, value: ' ' },
      { ...ip, value: 'x'.repeat(10_001) },
    ];
    expect(updateIndicators(none, given, 0)).toEqual({ indicators: none, leftOut: 2 });
    const many = Array.from({ length: mostIndicators + 3 }, (_, index) => ({
      type: 'x',
      value: String(index),
    }));
    const { indicators, leftOut } = updateIndicators(none, many, 0);
    expect([indicators.size, leftOut]).toEqual([mostIndicators, 3]);
    // One that is known still learns.
    expect(updateIndicators(indicators, [{ type: 'x', value: '5', tags: ['t'] }, ip], 1).leftOut).toBe(1);
  });

  it('keeps a bounded number of sources and tags of one', () => {
    const vendors = Array.from({ length: 2_000 }, (_, index) => ({
      vendor: String(index),
      score: 1 as const,
    }));
    const [made] = updated(none, {
      ...ip,
      sources: vendors,
      tags: vendors.map(({ vendor }) => vendor),
    }).values();
    expect([made?.sources.size, made?.tags.length]).toEqual([1_000, 1_000]);
  });
});
