import { describe, expect, it } from '@jest/globals';
import { addEvidence } from '../../../src/automations/incident/add-evidence.js';
import { addKeyToList } from '../../../src/automations/incident/add-key-to-list.js';
import { assignAnalystToIncident } from '../../../src/automations/incident/assign-analyst-to-incident.js';
import { copyContextToField } from '../../../src/automations/incident/copy-context-to-field.js';
import { gridRows, sortedRows } from '../../../src/automations/incident/grid-rows.js';
import { incidentSet } from '../../../src/automations/incident/incident-set.js';
import { increaseIncidentSeverity } from '../../../src/automations/incident/increase-incident-severity.js';
import { scheduleCommand } from '../../../src/automations/incident/schedule-command.js';
import { searchIncidentsV2 } from '../../../src/automations/incident/search-incidents.js';
import { setGridField } from '../../../src/automations/incident/set-grid-field.js';
import { stopScheduledTask } from '../../../src/automations/incident/stop-scheduled-task.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Automation, AutomationCall } from '../../../src/playbook/automation/automation.js';
import { answered, callWith, ended, entriesOf } from '../calling.js';

const asked = (automation: Automation, args: JsonObject, given: Partial<AutomationCall> = {}) =>
  automation.run(callWith(args, given));
const resumed = (automation: Automation, args: JsonObject, keep: Json, Contents: Json, given = {}) =>
  automation.resume?.(callWith(args, given), keep, [
    { entry: { Type: 1, ContentsFormat: 'json', Contents } },
  ]);
const about = (incident: JsonObject, lists: JsonObject = {}) => ({ root: { incident, lists } });

describe('automations that hand over to a command', () => {
  it.each<[Automation, JsonObject, string, JsonObject]>([
    [
      incidentSet,
      { customFieldName: 'city', customFieldValue: 'Bochum', stage: 'one', severity: 'High' },
      'setIncident',
      { city: 'Bochum', phase: 'one', severity: 'High' },
    ],
    [
      scheduleCommand,
      { command: '!Print a', cron: '* * * * *', times: '2' },
      'scheduleEntry',
      { command: '!Print a', cron: '* * * * *', times: '2' },
    ],
    [stopScheduledTask, { taskID: '9' }, 'scheduleEntry', { id: '9', cancel: 'cancel' }],
  ])('$name', (automation, args, command, handed) => {
    expect(asked(automation, args)).toEqual({ kind: 'command', command, args: handed, keep: null });
    const relayed = [{ entry: errorEntry('no'), origin: { brand: 'B', instance: 'b' } }];
    expect(automation.resume?.(callWith(args), null, relayed)).toEqual({ kind: 'done', relayed });
  });
});

describe('IncreaseIncidentSeverity', () => {
  it.each<[string, number, boolean]>([
    ['Low', 4, false],
    ['High', 2, true],
    ['3', 2, true],
    ['Medium', 2, false],
    ['worse', 0, false],
  ])('%s over %d', (severity, own, isSet) => {
    const step = asked(increaseIncidentSeverity, { severity }, about({ severity: own }));
    expect(step.kind).toBe(isSet ? 'command' : 'done');
    if (step.kind === 'command') expect(step.args).toEqual({ severity: 3 });
  });
});

describe('SearchIncidentsV2', () => {
  const found = {
    data: [
      { id: '1', name: 'n', type: 'Type-A' },
      { id: '2', name: 'n', type: 'SomeType-A' },
    ],
    total: 2,
  };

  it('asks getIncidents for all that it is asked for', () => {
    expect(asked(searchIncidentsV2, { query: 'q', trimevents: '0', searchresultslabel: 'l' })).toMatchObject({
      command: 'getIncidents',
      args: { query: 'q' },
    });
  });

  it('keeps those whose type is exactly so', () => {
    const args = { type: 'Type-A', searchresultslabel: 'l' };
    const [entry] = ended(resumed(searchIncidentsV2, args, null, found)).entries ?? [];
    expect(entry?.EntryContext).toEqual({
      'foundIncidents(val.id && val.id == obj.id)': [
        { id: '1', name: 'n', type: 'Type-A', incidentLink: '/#/Details/1', searchResultsLabel: 'l' },
      ],
    });
    expect(entry?.Contents).toEqual([{ Contents: { data: [found.data[0]], total: 1 } }]);
  });

  it('writes nothing where it finds nothing', () => {
    const [entry] = ended(resumed(searchIncidentsV2, {}, null, { data: null, total: 0 })).entries ?? [];
    expect(entry).not.toHaveProperty('EntryContext');
  });
});

describe('AssignAnalystToIncident', () => {
  const users = [
    { username: 'away', isAway: true },
    { username: 'jane', email: 'Jane@x.org' },
    { username: 'john' },
  ];
  const owner = (name: string) => ({
    kind: 'command',
    command: 'setOwner',
    args: { owner: name },
    keep: 'owner',
  });

  it.each<[JsonObject, object]>([
    [{ username: 'jane' }, owner('jane')],
    [
      { assignBy: 'random', roles: 'SOC', onCall: 'true' },
      { command: 'getUsers', args: { roles: 'SOC', onCall: true } },
    ],
    [{ assignBy: 'online' }, { command: 'getUsers', args: { onCall: false, online: true } }],
    [{ assignBy: 'current' }, { command: 'getUsers', args: { current: true } }],
    [{ assignBy: 'top-user' }, { command: 'getOwnerSuggestion', keep: 'suggestion' }],
    [{ email: 'jane@x.org' }, { command: 'getUsers', args: {}, keep: 'users' }],
  ])('with %j', (args, step) => {
    expect(asked(assignAnalystToIncident, args)).toMatchObject(step);
  });

  it('draws one who is not away', () => {
    const drawn = (random: number) =>
      resumed(assignAnalystToIncident, {}, 'users', users, { random: () => random });
    expect(drawn(0)).toEqual(owner('jane'));
    expect(drawn(0.99)).toEqual(owner('john'));
    expect(resumed(assignAnalystToIncident, { email: 'jane@X.org' }, 'users', users)).toEqual(owner('jane'));
    expect(() => resumed(assignAnalystToIncident, { email: 'no@x.org' }, 'users', users)).toThrow(
      'no user with',
    );
    expect(() => resumed(assignAnalystToIncident, {}, 'users', [users[0] ?? null])).toThrow('no user who');
  });

  it('takes the user who is suggested, else any', () => {
    const args = { assignBy: 'less-busy-user' };
    const suggested = { userLeastLoad: { username: 'jane' } };
    expect(resumed(assignAnalystToIncident, args, 'suggestion', suggested)).toEqual(owner('jane'));
    expect(resumed(assignAnalystToIncident, args, 'suggestion', {})).toMatchObject({ command: 'getUsers' });
  });

  it('hands on what went wrong', () => {
    expect(() => asked(assignAnalystToIncident, { username: 'a', email: 'b' })).toThrow('not both');
    const relayed = [{ entry: errorEntry('no users') }];
    expect(assignAnalystToIncident.resume?.(callWith({}), 'users', relayed)).toEqual({
      kind: 'done',
      relayed,
    });
  });
});

describe('CopyContextToField', () => {
  const args = { targetIncidentField: 'name', incidentsQuery: 'id:7', listSeparator: ' ' };
  const copied = (value: Json, more: JsonObject = {}) =>
    answered(
      copyContextToField,
      { ...args, sourceContextKey: 'K', ...more },
      { ...about({ id: '7' }), read: () => value },
    ).changes?.[0];

  it.each<[Json, Json]>([
    ['text', 'text'],
    [5, 5],
    [['one'], 'one'],
    [['a', 'b'], 'a b'],
  ])('copies %j as %j', (value, field) => {
    expect(copied(value)).toEqual({ kind: 'set-fields', fields: { name: field } });
  });

  it.each<[Json]>([[null], [''], [{ a: 1 }], [[{ a: 1 }]], [[1, 2]]])('does not copy %j', (value) => {
    expect(copied(value)).toBeUndefined();
  });

  it('fails where the query finds nothing', () => {
    expect(() => copied('x', { incidentsQuery: 'id:8' })).toThrow('The query finds no incident.');
  });
});

describe('AddEvidence', () => {
  const world = { entry: entriesOf({ '1@4': 'note', '2@4': 'note' }) };

  it('marks each entry, with a stock text where nothing is said', () => {
    const { changes } = answered(addEvidence, { entryIDs: ['1@4', '2@4'], tags: ['a', 'b'] }, world);
    const marking = {
      kind: 'add-evidence',
      description: 'Added by a playbook.',
      occurred: null,
      tags: ['a', 'b'],
    };
    expect(changes).toEqual([
      { ...marking, entry: '1@4' },
      { ...marking, entry: '2@4' },
    ]);
    const described = answered(addEvidence, { entryIDs: '1@4', desc: 'old', description: 'new' }, world);
    expect(described.changes).toMatchObject([{ description: 'new' }]);
  });

  it('marks nothing where one is not there', () => {
    expect(() => answered(addEvidence, { entryIDs: '1@4,9@4' }, world)).toThrow('no entry "9@4"');
  });
});

describe('AddKeyToList', () => {
  const added = (held: Json, args: JsonObject) =>
    answered(addKeyToList, { listName: 'L', keyName: 'k', value: 'v', ...args }, about({}, { L: held }))
      .changes;
  const saved = (value: string) => [{ kind: 'set-list', name: 'L', value }];

  it.each<[Json, JsonObject, string]>([
    ['', {}, '{"k":"v"}'],
    ['{"a":1}', {}, '{"a":1,"k":"v"}'],
    ['{"k":"old"}', {}, '{"k":"v"}'],
    ['{"k":"old"}', { append: 'true' }, '{"k":["old","v"]}'],
    ['{"k":["v"]}', { append: 'true' }, '{"k":["v"]}'],
    ['{"k":["v"]}', { append: 'true', allowDups: 'true' }, '{"k":["v","v"]}'],
    ['{}', { append: 'true' }, '{"k":"v"}'],
    [{ a: 1 }, { keyName: '__proto__' }, '{"a":1,"__proto__":"v"}'],
  ])('of %j with %j', (held, args, text) => {
    expect(added(held, args)).toEqual(saved(text));
  });

  it('needs an object and a value', () => {
    expect(() => added('[1]', {})).toThrow('does not hold a JSON object');
    expect(() => added('no json', {})).toThrow('does not hold a JSON object');
    expect(() => added('', { value: '' })).toThrow('"value" must not be empty');
    expect(() => answered(addKeyToList, { listName: 'X', keyName: 'k', value: 'v' })).toThrow(
      'Item not found (8)',
    );
  });
});

describe('SetGridField', () => {
  const grid = { columns: ['Alert Name', 'Host-Name'], keys: ['*'], unpacks: false };

  it.each<[string, Json, Partial<typeof grid>, readonly JsonObject[]]>([
    ['objects by their members', [{ a: 1, b: true, c: 'x' }], {}, [{ alertname: 1, hostname: true }]],
    [
      'objects by keys',
      [{ b: 1 }, { a: 'x' }],
      { keys: ['a', 'b'] },
      [
        { alertname: '', hostname: 1 },
        { alertname: 'x', hostname: '' },
      ],
    ],
    [
      'one object as pairs',
      { K: 'v', L: ['x', 'y'] },
      {},
      [
        { alertname: 'K', hostname: 'v' },
        { alertname: 'L', hostname: 'x, y' },
      ],
    ],
    [
      'one object as pairs, its lists unpacked',
      { L: ['x', 'y'] },
      { unpacks: true },
      [
        { alertname: 'L', hostname: 'x' },
        { alertname: 'L', hostname: 'y' },
      ],
    ],
    ['one object by keys as a row', { a: 1, b: 2 }, { keys: ['b', 'a'] }, [{ alertname: 2, hostname: 1 }]],
    ['texts', ['x', 'y'], { columns: ['One'] }, [{ one: 'x' }, { one: 'y' }]],
    ['what is nested as text', [{ a: { b: 1 }, c: null }], {}, [{ alertname: '{"b":1}', hostname: '' }]],
    ['nothing', null, {}, []],
  ])('makes rows of %s', (_, value, more, rows) => {
    expect(gridRows(value, { ...grid, ...more })).toEqual(rows);
  });

  it('needs a key for each column', () => {
    expect(() => gridRows([], { ...grid, keys: ['a'] })).toThrow('There are 2 columns and 1 keys');
  });

  it('sorts by columns', () => {
    const rows = [
      { a: 'b', c: 1 },
      { a: 'a', c: 2 },
      { a: 'a', c: 1 },
    ];
    expect(sortedRows(rows, ['a', 'c'])).toEqual([
      { a: 'a', c: 1 },
      { a: 'a', c: 2 },
      { a: 'b', c: 1 },
    ]);
  });

  it('sets the field: beside the rows that there are, or instead of them', () => {
    const args = { grid_id: 'My Grid', context_path: 'K', columns: 'A', keys: '*' };
    const world = { ...about({ mygrid: [{ a: 'old' }] }), read: () => ['new'] };
    expect(asked(setGridField, args, world)).toMatchObject({
      command: 'setIncident',
      args: { customFields: { mygrid: [{ a: 'old' }, { a: 'new' }] } },
    });
    expect(asked(setGridField, { ...args, overwrite: 'true', sort_by: 'A' }, world)).toMatchObject({
      args: { customFields: { mygrid: [{ a: 'new' }] } },
    });
    expect(asked(setGridField, args, { ...world, read: () => null })).toMatchObject({ kind: 'done' });
  });
});
