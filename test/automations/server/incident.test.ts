import { describe, expect, it } from '@jest/globals';
import { addToList } from '../../../src/automations/server/add-to-list.js';
import { closeInvestigation } from '../../../src/automations/server/close-investigation.js';
import { createList } from '../../../src/automations/server/create-list.js';
import { createNewIncident } from '../../../src/automations/server/create-new-incident.js';
import { getIncidents } from '../../../src/automations/server/get-incidents.js';
import { getList } from '../../../src/automations/server/get-list.js';
import { serverCommands } from '../../../src/automations/server/index.js';
import { investigate } from '../../../src/automations/server/investigate.js';
import { linkIncidents } from '../../../src/automations/server/link-incidents.js';
import { removeFromList } from '../../../src/automations/server/remove-from-list.js';
import { setIncident } from '../../../src/automations/server/set-incident.js';
import { setList } from '../../../src/automations/server/set-list.js';
import { setOwner } from '../../../src/automations/server/set-owner.js';
import { setPlaybook } from '../../../src/automations/server/set-playbook.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { Automation, AutomationCall } from '../../../src/playbook/automation/automation.js';
import { answered, contentsOf } from '../calling.js';

const incident = { id: '7', name: 'Phish', labels: { CC: 'x' }, tags: ['old'], severity: 1 };
const others = new Map<string, JsonObject>([
  ['7-1', { id: '7-1', name: 'Other', severity: 3, type: 'Scan' }],
]);
const world = (lists: JsonObject = {}): Partial<AutomationCall> => ({
  root: { incident, lists },
  incidents: others,
});
const changesOf = (automation: Automation, args: JsonObject, given = world()) =>
  answered(automation, args, given).changes;
const fieldsOf = (automation: Automation, args: JsonObject) => {
  const [change] = changesOf(automation, args) ?? [];
  return change?.kind === 'set-fields' ? change : undefined;
};

describe('setIncident', () => {
  it('takes every argument without a meaning of its own for a field', () => {
    expect(answered(setIncident, { severity: 'high', emailfrom: 'a@b.c', closeNotes: '' }, world())).toEqual({
      kind: 'done',
      entries: [{ Type: 1, ContentsFormat: 'text', Contents: 'done' }],
      changes: [{ kind: 'set-fields', fields: { severity: 'high', emailfrom: 'a@b.c', closeNotes: '' } }],
    });
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['custom fields as JSON', { customFields: '{"city":"Bochum"}' }, { city: 'Bochum' }],
    ['custom fields', { customFields: { city: 'Bochum' }, name: 'n' }, { city: 'Bochum', name: 'n' }],
    ['labels', { labels: '[{"A":"1"}]' }, { labels: { A: '1' } }],
    ['more labels', { addLabels: '[{"A":"1"},{"CC":"y"}]' }, { labels: { CC: ['x', 'y'], A: '1' } }],
    ['tags', { tags: 'a, b' }, { tags: ['a', 'b'] }],
    ['more tags', { tags: ['a', 'old'], appendTags: 'true' }, { tags: ['old', 'a'] }],
    ['a limit of its own', { sla: '30' }, { sla: 30, dueDate: '2020-05-05T13:00:15.000Z' }],
  ])('%s', (_, args, fields) => {
    expect(fieldsOf(setIncident, args)?.fields).toEqual(fields);
  });

  it('gives a timer field a limit', () => {
    const change = fieldsOf(setIncident, { sla: '444', slaField: 'Remediation SLA' });
    expect(change?.fields).toMatchObject({
      remediationsla: { sla: 444, dueDate: '2020-05-05T19:54:15.000Z', runStatus: 'idle' },
    });
  });

  it('of an incident that a playbook has made, and of no other', () => {
    expect(fieldsOf(setIncident, { id: '7-1', name: 'n' })).toEqual({
      kind: 'set-fields',
      incident: '7-1',
      fields: { name: 'n' },
    });
    // The own one by its id, and by that of the investigation.
    for (const id of ['7', '4', ''])
      expect(fieldsOf(setIncident, { id, name: 'n' })).not.toHaveProperty('incident');
    expect(() => answered(setIncident, { id: '99' }, world())).toThrow(
      'There is no incident "99" here. Known are: 7, 7-1.',
    );
  });

  it('says what it cannot read', () => {
    expect(() => answered(setIncident, { customFields: 'x' }, world())).toThrow('"customFields" must be');
    expect(() => answered(setIncident, { labels: 'x' }, world())).toThrow('Labels are written');
    expect(() => answered(setIncident, { sla: 'soon' }, world())).toThrow('is no SLA');
  });

  it('tells that a playbook is not replaced', () => {
    const { entries } = answered(setIncident, { type: 'Scan', replacePlaybook: 'yes' }, world());
    expect(entries?.[0]).toMatchObject({
      Contents: 'done',
      HumanReadable: expect.stringContaining('goes on'),
    });
  });
});

describe('other commands about incidents', () => {
  it('closeInvestigation closes it, with other fields', () => {
    expect(fieldsOf(closeInvestigation, { closeReason: 'Resolved', cyrencaseid: '1' })).toEqual({
      kind: 'set-fields',
      fields: { status: 2, closed: '2020-05-05T12:30:15.000Z', closeReason: 'Resolved', cyrencaseid: '1' },
    });
    expect(fieldsOf(closeInvestigation, { id: '7-1' })?.incident).toBe('7-1');
  });

  it('createNewIncident makes one whose id no other has', () => {
    const made = answered(createNewIncident, { name: 'New', labels: '[{"A":"1"}]', city: 'x' }, world());
    expect(made.entries).toMatchObject([{ Contents: 'done', EntryContext: { CreatedIncidentID: '7-2' } }]);
    expect(made.changes).toMatchObject([
      {
        kind: 'create-incident',
        id: '7-2',
        fields: { name: 'New', labels: { A: '1' }, city: 'x', status: 0 },
      },
    ]);
    const many = new Map(Array.from({ length: 1000 }, (_, index) => [String(index), {}] as const));
    expect(() => answered(createNewIncident, {}, { ...world(), incidents: many })).toThrow('At most 1000');
  });

  it('investigate, setOwner and setPlaybook note what they are told', () => {
    expect(fieldsOf(investigate, { id: '7-1' })).toMatchObject({ incident: '7-1', fields: { status: 1 } });
    expect(fieldsOf(setOwner, { owner: 'jane' })?.fields).toEqual({ owner: 'jane' });
    expect(fieldsOf(setPlaybook, { name: 'P', incidentId: '7' })?.fields).toEqual({ playbookId: 'P' });
  });

  it('linkIncidents links both sides that are here, and unlinks them', () => {
    expect(changesOf(linkIncidents, { linkedIncidentIDs: '7-1,99,7', action: 'link' })).toEqual([
      { kind: 'set-fields', fields: { linkedIncidents: ['7-1', '99'] } },
      { kind: 'set-fields', incident: '7-1', fields: { linkedIncidents: ['7'] } },
    ]);
    expect(changesOf(linkIncidents, { linkedIncidentIDs: ['7-1'], action: 'unlink' })?.[0]).toMatchObject({
      fields: { linkedIncidents: [] },
    });
    expect(changesOf(linkIncidents, { linkedIncidentIDs: ['7-1'], action: 'duplicate' })?.[1]).toMatchObject({
      fields: { status: 2, closeReason: 'Duplicate' },
    });
    expect(() => answered(linkIncidents, { linkedIncidentIDs: 'x', action: 'merge' }, world())).toThrow(
      '"action" must be one of link, unlink, duplicate, and "merge" is none.',
    );
  });

  it.each<[JsonObject, readonly string[]]>([
    [{}, ['7', '7-1']],
    [{ id: '7-1,7' }, ['7', '7-1']],
    [{ name: 'oth' }, ['7-1']],
    [{ level: 'High,Critical' }, ['7-1']],
    [{ status: 'closed' }, []],
    [{ notstatus: 'Pending' }, []],
    [{ query: 'type:Scan' }, ['7-1']],
    [{ size: '1', page: '1' }, ['7-1']],
    [{ sort: 'severity.desc' }, ['7-1', '7']],
    [{ fromdate: '2 days ago' }, []],
  ])('getIncidents with %j', (args, ids) => {
    const contents = contentsOf(getIncidents, args, world());
    if (ids.length === 0) expect(contents).toEqual({ data: null, total: 0 });
    else expect(contents).toMatchObject({ data: ids.map((id) => ({ id })) });
  });

  it('what a platform alone has fails, and says how to stub it', () => {
    const users = serverCommands.find(({ name }) => name === 'getUsers');
    expect(() => users && answered(users, {})).toThrow(
      'getUsers needs the users of a platform, which Sortie has not. A simulation answers it with its stubs: "commands: {getUsers: [{contents: …}]}".',
    );
  });

  it('no two have the same name', () => {
    const names = serverCommands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('commands about lists', () => {
  const lists = { Text: 'a,b', Json: '{"a":1}', Stubbed: ['a', 'b'] };
  const changed = (automation: Automation, args: JsonObject) => changesOf(automation, args, world(lists));

  it('createList makes one, and setList overwrites one that is there', () => {
    const made = (name: string, value: string) => [{ kind: 'set-list', name, value }];
    expect(changed(createList, { listName: 'New', listData: ['x', 'y'] })).toEqual(made('New', '["x","y"]'));
    expect(changed(createList, { listName: 'Text' })).toEqual(made('Text', ''));
    expect(changed(setList, { listName: 'Text', listData: 'z' })).toEqual(made('Text', 'z'));
    const full = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`l${index}`, '']));
    expect(() => answered(createList, { listName: 'n' }, world(full))).toThrow('At most 1000 lists');
    expect(answered(createList, { listName: 'l1' }, world(full)).changes).toHaveLength(1);
  });

  it('getList shows the text, also of JSON', () => {
    expect(contentsOf(getList, { listName: 'Json' }, world(lists))).toBe('{"a":1}');
    expect(contentsOf(getList, { listName: 'Stubbed' }, world(lists))).toBe('a,b');
  });

  it('addToList and removeFromList change it', () => {
    expect(changed(addToList, { listName: 'Text', listData: 'c' })).toMatchObject([{ value: 'a,b,c' }]);
    expect(changed(removeFromList, { listName: 'Text', listData: 'a,b' })).toMatchObject([{ value: '' }]);
    expect(changed(removeFromList, { listName: 'Stubbed', listData: 'a' })).toMatchObject([{ value: ['b'] }]);
  });

  it.each([setList, getList, addToList, removeFromList])('$name needs one that is there', (automation) => {
    expect(() => answered(automation, { listName: 'constructor', listData: 'x' }, world(lists))).toThrow(
      'Item not found (8)',
    );
  });
});
