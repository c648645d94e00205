import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { fieldNamed } from '../../../src/playbook/incident/field-name.js';
import { labelsByName, readLabels } from '../../../src/playbook/incident/labels.js';
import { openIncident } from '../../../src/playbook/incident/open-incident.js';
import { platformIncident } from '../../../src/playbook/incident/platform-incident.js';
import { severityOf } from '../../../src/playbook/incident/severity.js';
import { statusOf } from '../../../src/playbook/incident/status.js';
import { withFields } from '../../../src/playbook/incident/with-fields.js';

describe('a severity', () => {
  it.each<[Json, number | undefined]>([
    ['High', 3],
    ['CRITICAL', 4],
    [' low ', 1],
    ['informational', 0.5],
    ['unknown', 0],
    ['0.5', 0.5],
    ['4', 4],
    [2, 2],
    [['Medium'], 2],
    ['5', undefined],
    [1.5, undefined],
    ['worse', undefined],
    ['', undefined],
    [null, undefined],
    [['Low', 'High'], undefined],
  ])('%j is %j', (given, number) => {
    expect(severityOf(given)).toBe(number);
  });
});

describe('a status', () => {
  it.each<[Json, number | undefined]>([
    ['Pending', 0],
    ['active', 1],
    ['closed', 2],
    ['Done', 2],
    ['3', 3],
    [4, undefined],
    [1.5, undefined],
    ['open', undefined],
  ])('%j is %j', (given, number) => {
    expect(statusOf(given)).toBe(number);
  });
});

describe('a field', () => {
  it.each([
    ['Email From', 'emailfrom'],
    ['closenotes', 'closeNotes'],
    ['Close Notes', 'closeNotes'],
    ['Own Field', 'OwnField'],
    ['exact Name', 'exact Name'],
    ['__proto__', '__proto__'],
  ])('called %s is %s', (name, field) => {
    expect(fieldNamed({ OwnField: 1, 'exact Name': 2 }, name)).toBe(field);
  });

  it('is set, or cleared by an empty text', () => {
    const before = { name: 'Phish', severity: 1, owner: 'jane' };
    expect(withFields(before, { severity: 'High', owner: '', City: 'Bochum' })).toEqual({
      name: 'Phish',
      severity: 3,
      city: 'Bochum',
    });
    expect(withFields(before, { severity: '' })).toMatchObject({ severity: 0 });
    expect(before).toEqual({ name: 'Phish', severity: 1, owner: 'jane' });
  });

  it('is no severity or status that there is not', () => {
    expect(() => withFields({}, { severity: 'worse' })).toThrow('"worse" is no severity: unknown,');
    expect(() => withFields({}, { Status: 'open' })).toThrow('"open" is no status: pending,');
  });

  it('that is a custom one stands in both places where the incident has both', () => {
    const incident = openIncident({ id: '7', CustomFields: { city: 'Bochum', id: 'own' } });
    expect(incident).toMatchObject({ id: '7', city: 'Bochum' });
    expect(withFields(incident, { city: 'Berlin', owner: 'jane' })).toEqual({
      id: '7',
      city: 'Berlin',
      owner: 'jane',
      CustomFields: { city: 'Berlin', id: 'own' },
    });
  });

  it('called __proto__ is a field like others', () => {
    const fields: JsonObject = JSON.parse('{"__proto__": {"polluted": true}}');
    const after = withFields({}, fields);
    expect(Object.keys(after)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('labels', () => {
  it.each<[Json, JsonObject]>([
    ['[{"Email/from": "a@b.c"}]', { 'Email/from': 'a@b.c' }],
    [[{ type: 'CC', value: 'x' }, { CC: 'y' }, { CC: 'x' }], { CC: ['x', 'y'] }],
    [
      { a: '1', b: ['2', '3'] },
      { a: '1', b: ['2', '3'] },
    ],
    ['', {}],
  ])('%j by name', (given, byName) => {
    expect(labelsByName(readLabels(given))).toEqual(byName);
  });

  it('are refused where they are none', () => {
    expect(() => readLabels('not json')).toThrow('Labels are written');
    expect(() => readLabels(['text'])).toThrow('Labels are written');
  });

  it('of an incident are read by name; what is no list of them stays', () => {
    expect(openIncident({ labels: [{ type: 'CC', value: 'x' }] })).toEqual({ labels: { CC: 'x' } });
    for (const stored of [{ labels: { CC: 'x' } }, { labels: ['x'] }, { name: 'n' }])
      expect(openIncident(stored)).toBe(stored);
  });
});

it('an incident as the platform tells it has its custom fields and labels apart', () => {
  const incident = { id: '7', name: 'Phish', city: 'Bochum', labels: { CC: ['x', 'y'] } };
  expect(platformIncident(incident)).toEqual({
    id: '7',
    name: 'Phish',
    labels: [
      { type: 'CC', value: 'x' },
      { type: 'CC', value: 'y' },
    ],
    CustomFields: { city: 'Bochum' },
  });
});
