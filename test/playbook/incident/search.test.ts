import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/language/json/json.js';
import { incidentTest } from '../../../src/playbook/incident/search/search-incidents.js';

const now = new Date(Date.UTC(2020, 0, 10));
const incidents: readonly JsonObject[] = [
  { id: '4', name: 'Phish one', type: 'Phishing', severity: 3, status: 1, created: '2020-01-09T12:00:00Z' },
  {
    id: '5',
    name: 'Scan',
    type: 'Type-A',
    severity: 1,
    status: 2,
    created: '2020-01-01T00:00:00Z',
    ticketed: false,
  },
  { id: '6', name: 'Phish two', type: 'SomeType-A', labels: { CC: 'x' }, techniques: ['T1037', 'T1053.002'] },
];

describe('a query about incidents', () => {
  it.each([
    ['id:4', ['4']],
    ['name:phish', ['4', '6']],
    ['name:"Phish one"', ['4']],
    ['name:ph*', ['4', '6']],
    ['type:"Type-A"', ['5']],
    ['severity:high', ['4']],
    ['severity:>=1', ['4', '5']],
    ['-status:closed', ['4', '6']],
    ['status:active or id:6', ['4', '6']],
    ['created:>="1 day ago"', ['4']],
    ['incident.created:<"2020-01-02"', ['5']],
    ['incident.ticketed:F', ['5']],
    ['(techniques:*1037* or techniques:*T1543*) and name:two', ['6']],
    ['labels.CC:x', ['6']],
    ['`type:Phishing AND name:one`', ['4']],
    ['scan', ['5']],
    ['owner:""', ['4', '5', '6']],
    ['', ['4', '5', '6']],
    ['name:none', []],
    ['name:"phis"', []],
  ])('%s', (query, ids) => {
    expect(incidents.filter(incidentTest(query, now)).map(({ id }) => id)).toEqual(ids);
  });

  it('that cannot be read says so', () => {
    expect(() => incidentTest('(name:x', now)).toThrow('does not close a bracket');
    expect(() => incidentTest('created:>"some day or other"', now)).toThrow('no number and no date');
  });
});
