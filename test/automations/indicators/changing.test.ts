import { describe, expect, it } from '@jest/globals';
import { appendIndicatorField } from '../../../src/automations/indicators/append-indicator-field.js';
import { associateIndicatorToAlert } from '../../../src/automations/indicators/associate-indicator-to-alert.js';
import { removeIndicatorField } from '../../../src/automations/indicators/remove-indicator-field.js';
import { setIndicator } from '../../../src/automations/indicators/set-indicator.js';
import { setIndicators } from '../../../src/automations/indicators/set-indicators.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import type { Indicator } from '../../../src/playbook/indicators/indicator.js';
import { updateIndicators } from '../../../src/playbook/indicators/update-indicators.js';
import { answered } from '../calling.js';
import { known, updatesOf } from './known.js';

const world = known(
  { type: 'IP', value: '1.1.1.1', tags: ['old', 'kept'], fields: { asn: '5', roles: ['a', 'b'] } },
  { type: 'Domain', value: 'a.com' },
  { type: 'DomainGlob', value: 'a.com' },
);

/** The indicators after a call, by type and value. */
function changedBy(automation: Automation, args: JsonObject): Readonly<Record<string, Indicator>> {
  const updates = updatesOf(answered(automation, args, world));
  const { indicators } = updateIndicators(world.indicators, updates, 1);
  return Object.fromEntries([...indicators.values()].map((one) => [`${one.type} ${one.value}`, one]));
}

const readable = (automation: Automation, args: JsonObject) =>
  answered(automation, args, world).entries?.[0]?.HumanReadable;

describe('setIndicator', () => {
  it('sets fields and the verdict, and replaces the tags', () => {
    const made = changedBy(setIndicator, {
      value: '1.1.1.1',
      reputation: 'Bad',
      tags: 'new,kept',
      asn: '7',
      customFields: '{"city":"Bochum"}',
    });
    expect(made['IP 1.1.1.1']).toMatchObject({
      manualScore: 3,
      tags: ['new', 'kept'],
      fields: { asn: '7', roles: ['a', 'b'], city: 'Bochum' },
    });
  });

  it('leaves the tags without a word of them', () => {
    expect(changedBy(setIndicator, { value: '1.1.1.1', asn: '7' })['IP 1.1.1.1']?.tags).toEqual([
      'old',
      'kept',
    ]);
  });

  it('means all indicators of a value, or those of a type, or that of an id', () => {
    const marked = (args: JsonObject) =>
      Object.entries(changedBy(setIndicator, { ...args, tags: 'x' })).flatMap(([name, { tags }]) =>
        tags.includes('x') ? [name] : [],
      );
    expect(marked({ value: 'a.com' })).toEqual(['Domain a.com', 'DomainGlob a.com']);
    expect(marked({ value: 'a.com', type: 'domain' })).toEqual(['Domain a.com']);
    const id = [...world.indicators.values()].at(-1)?.id ?? '';
    expect(marked({ id })).toEqual(['DomainGlob a.com']);
  });

  it('makes no indicator, and tells of those that nobody knows', () => {
    expect(Object.keys(changedBy(setIndicator, { value: 'b.com', tags: 'x' }))).toHaveLength(3);
    expect(readable(setIndicator, { value: 'b.com', tags: 'x' })).toContain('b.com');
    expect(readable(setIndicator, { value: 'a.com', tags: 'x' })).toBeUndefined();
    expect(readable(setIndicator, { value: 'a.com', type: 'URL' })).toContain('a.com');
  });

  it('refuses a verdict that is none', () => {
    expect(() => answered(setIndicator, { value: 'a.com', reputation: 'Evil' }, world)).toThrow('Evil');
  });
});

describe('setIndicators', () => {
  it('sets the same for several, by values and ids', () => {
    const [first, second] = [...world.indicators.values()];
    const made = changedBy(setIndicators, {
      indicatorsValues: first?.value ?? '',
      indicatorsIDs: [second?.id ?? ''],
      tags: ['x'],
    });
    expect(Object.values(made).map(({ tags }) => tags)).toEqual([['x'], ['x'], []]);
  });
});

describe('appendIndicatorField', () => {
  it('adds tags to those that there are', () => {
    const args = { indicatorsValues: '1.1.1.1,a.com', field: 'tags', fieldValue: 'kept,new' };
    const made = changedBy(appendIndicatorField, args);
    expect(made['IP 1.1.1.1']?.tags).toEqual(['old', 'kept', 'new']);
    expect(made['Domain a.com']?.tags).toEqual(['kept', 'new']);
  });

  it('makes a list of another field', () => {
    const args = { indicatorsValues: ['1.1.1.1'], fieldValue: ['5', '6'] };
    expect(changedBy(appendIndicatorField, { ...args, field: 'asn' })['IP 1.1.1.1']?.fields).toMatchObject({
      asn: ['5', '6'],
    });
    expect(changedBy(appendIndicatorField, { ...args, field: 'city' })['IP 1.1.1.1']?.fields).toMatchObject({
      city: ['5', '6'],
    });
  });
});

describe('removeIndicatorField', () => {
  it('takes away tags and values of other fields', () => {
    const args = { indicatorsValues: '1.1.1.1' };
    const tags = changedBy(removeIndicatorField, { ...args, field: 'tags', fieldValue: 'old,other' });
    expect(tags['IP 1.1.1.1']?.tags).toEqual(['kept']);
    const roles = changedBy(removeIndicatorField, { ...args, field: 'roles', fieldValue: 'a' });
    expect(roles['IP 1.1.1.1']?.fields).toMatchObject({ roles: ['b'] });
  });
});

describe('associateIndicatorToAlert', () => {
  it('makes an indicator belong to an alert', () => {
    const made = changedBy(associateIndicatorToAlert, { value: '1.1.1.1', alertId: '9' });
    expect(made['IP 1.1.1.1']?.investigations).toEqual(['9']);
    expect(() => answered(associateIndicatorToAlert, {}, world)).toThrow('"value" or "id"');
  });
});
