import { describe, expect, it } from '@jest/globals';
import { createNewIndicator } from '../../../src/automations/indicators/create-new-indicator.js';
import { answered } from '../calling.js';
import { known, updatesOf } from './known.js';

const created = (args: Parameters<typeof answered>[1]) => updatesOf(answered(createNewIndicator, args))[0];

describe('createNewIndicator', () => {
  it('makes one, shows it, and names it in the context', () => {
    const answer = answered(createNewIndicator, {
      value: '4.3.7.5',
      type: 'IP',
      reputation: 'Bad',
      asn: '5',
      tags: 'a, b',
    });
    const [entry] = answer.entries ?? [];
    expect(entry?.Contents).toMatchObject({
      value: '4.3.7.5',
      indicator_type: 'IP',
      score: 3,
      manualScore: true,
      setBy: 'Manual',
      CustomFields: { asn: '5', tags: ['a', 'b'] },
    });
    const [written] = Object.values(entry?.EntryContext ?? {});
    expect(written).toMatchObject({
      ID: expect.stringMatching(/^[\da-f]{32}$/),
      Value: '4.3.7.5',
      Type: 'IP',
      Score: 3,
    });
    expect(updatesOf(answer)).toMatchObject([
      { type: 'IP', value: '4.3.7.5', manualScore: 3, tags: ['a', 'b'] },
    ]);
  });

  it.each([
    ['Good', 1],
    ['suspicious', 2],
    ['BAD', 3],
    ['None', 0],
  ])('takes %s for %i', (reputation, score) => {
    expect(created({ value: 'a.com', reputation })?.manualScore).toBe(score);
    expect(created({ value: 'a.com', verdict: reputation })?.manualScore).toBe(score);
  });

  it('finds out the type, and knows the platform’s other names of one', () => {
    expect(created({ value: 'a.com' })?.type).toBe('Domain');
    expect(created({ value: 'x', type: 'file sha-256' })?.type).toBe('File');
    expect(created({ value: 'x', type: 'My Type' })?.type).toBe('My Type');
  });

  it('belongs to the incidents that are named, and to no other', () => {
    expect(created({ value: 'a.com' })?.investigations).toEqual([]);
    expect(created({ value: 'a.com', relatedIncidents: '4,5' })?.investigations).toEqual(['4', '5']);
  });

  it('has fields of its own and of customFields, and a source', () => {
    expect(
      created({ value: 'a.com', source: 'S', comment: 'c', customFields: '{"x":1}', y: 2, merge: 'true' }),
    ).toMatchObject({
      fields: { x: 1, y: 2 },
      comments: ['c'],
      sources: [{ vendor: 'S', score: 0 }],
    });
  });

  it('shows what a known one is then', () => {
    const world = known({ type: 'Domain', value: 'a.com', tags: ['old'], manualScore: 3 });
    const [entry] =
      answered(createNewIndicator, { value: 'a.com', reputation: 'Good', tags: 'new' }, world).entries ?? [];
    expect(entry?.Contents).toMatchObject({ score: 1, CustomFields: { tags: ['old', 'new'] } });
  });

  it.each([
    [{ value: 'x' }, 'type'],
    [{ value: 'a.com', reputation: 'Evil' }, 'Good, Suspicious, Bad or None'],
    [{ value: 'a.com', customFields: '[1]' }, 'customFields'],
    [{ value: ' ', type: 'IP' }, 'Indicator was not created'],
  ])('refuses %j', (args, why) => {
    expect(() => answered(createNewIndicator, args)).toThrow(why);
  });
});
