import { describe, expect, it } from '@jest/globals';
import { genericPollingScheduledTask } from '../../../src/automations/polling/generic-polling-scheduled-task.js';
import { runPollingCommand } from '../../../src/automations/polling/run-polling-command.js';
import { scheduleGenericPolling } from '../../../src/automations/polling/schedule-generic-polling.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, callWith, ended } from '../calling.js';

const oddIds = 'a b&c, $d ,日本, a b&c,';
const base = { pollingCommand: 'look', pollingCommandArgName: 'id' };

describe('RunPollingCommand', () => {
  it.each<[JsonObject, JsonObject]>([
    [{ ids: oddIds }, { id: 'a b&c,$d,日本' }],
    [{ ids: ['x', 7] }, { id: 'x,7' }],
    [{ ids: 'x', pollingCommandArgName: 'ids' }, { ids: 'x' }],
    [
      {
        ids: 'x',
        additionalPollingCommandArgNames: 'one, two',
        additionalPollingCommandArgValues: ['1', '2'],
      },
      { one: '1', two: '2', id: 'x' },
    ],
  ])('with %j calls with %j', (args, sent) => {
    expect(runPollingCommand.run(callWith({ ...base, ...args }))).toEqual({
      kind: 'command',
      command: 'look',
      args: sent,
      keep: null,
    });
  });

  it('needs as many names as values', () => {
    const args = {
      ...base,
      ids: 'x',
      additionalPollingCommandArgNames: 'one,two',
      additionalPollingCommandArgValues: '1',
    };
    expect(() => runPollingCommand.run(callWith(args))).toThrow(
      'There are 2 names of additional arguments and 1 values',
    );
  });

  it('gives back what the command answers, an error too', () => {
    const relayed = [{ entry: errorEntry('It failed.') }];
    expect(runPollingCommand.resume?.(callWith({}), null, relayed)).toEqual({ kind: 'done', relayed });
  });
});

describe('ScheduleGenericPolling', () => {
  const context = {
    S: [
      { id: 1, done: false },
      { id: 2, done: true },
    ],
  };
  const args = {
    ...base,
    ids: oddIds,
    dt: 'S(val.done == false).id',
    interval: '2',
    timeout: '10',
    playbookId: '7',
    tag: 'polling',
  };

  it('looks after one interval', () => {
    expect(answered(scheduleGenericPolling, args, { context })).toMatchObject({
      entries: [{ Type: EntryType.note }],
      schedule: [
        {
          command: 'GenericPollingScheduledTask',
          afterSeconds: 120,
          args: {
            ...base,
            ids: 'a b&c,$d,日本',
            pendingIds: args.dt,
            interval: '2',
            timeout: '10',
            playbookId: '7',
            tag: 'polling',
          },
        },
      ],
    });
    expect(answered(scheduleGenericPolling, args, { context }).schedule?.[0]?.args).not.toHaveProperty('dt');
  });

  it('warns where nothing is pending, but something is there', () => {
    const result = answered(
      scheduleGenericPolling,
      { ...args, dt: "S(val.done == 'never').id" },
      { context },
    );
    expect(result.entries?.[0]?.Type).toBe(EntryType.warning);
    expect(result.schedule).toHaveLength(1);
  });

  it.each(['T(val.done == false).id', 'S(val.done == false).other', 'T', 'S(val.done == false'])(
    'fails for the path %s',
    (dt) => {
      const read = (path: string) => {
        try {
          return callWith({}, { context }).read(path);
        } catch {
          return null;
        }
      };
      expect(() => answered(scheduleGenericPolling, { ...args, dt }, { context, read })).toThrow(
        'Incorrect dt path',
      );
    },
  );

  it.each([
    ['interval', '0'],
    ['interval', '1.5'],
    ['interval', 'x'],
    ['timeout', '-1'],
    ['timeout', ''],
  ])('refuses %s %j', (name, value) => {
    expect(() => answered(scheduleGenericPolling, { ...args, [name]: value }, { context })).toThrow(
      `"${name}" must be a whole number of minutes above 0`,
    );
  });
});

describe('GenericPollingScheduledTask', () => {
  const args = {
    ...base,
    ids: 'a b&c,$d,日本,5',
    pendingIds: 'S(val.done == false).id',
    interval: 2,
    timeout: 10,
    playbookId: '7',
    tag: 'polling',
  };
  const pending = (...ids: readonly (string | number)[]) => ({
    context: { 'subplaybook-7': { S: [{ id: 'x', done: true }, ...ids.map((id) => ({ id, done: false }))] } },
  });
  const finished = (label: string) => ({ complete: [{ task: 'polling', label, playbookId: '7' }] });

  it('asks once for all that are pending, in the order of the ids', () => {
    const step = genericPollingScheduledTask.run(callWith(args, pending('日本', 5, 'a b&c', 'not ours')));
    expect(step).toMatchObject({ kind: 'command', command: 'look', args: { id: 'a b&c,日本,5' } });
  });

  it.each([
    ['nothing is pending', args, pending()],
    ['only others are pending', args, pending('y')],
    ['the context is gone', args, {}],
    ['the time is over', { ...args, timeout: 0 }, pending('$d')],
    ['the time is no number', { ...args, timeout: 'x' }, pending('$d')],
  ])('completes the task that waits when %s', (_, given, world) => {
    expect(answered(genericPollingScheduledTask, given, world)).toEqual({ kind: 'done', ...finished('YES') });
  });

  it('reads its own context where no playbook is named', () => {
    const step = genericPollingScheduledTask.run(
      callWith({ ...args, playbookId: '' }, { context: { S: [{ id: '$d', done: false }] } }),
    );
    expect(step).toMatchObject({ kind: 'command', args: { id: '$d' } });
  });

  it('completes the task with NO, and tells why, when the command cannot be called', () => {
    const result = answered(
      genericPollingScheduledTask,
      { ...args, additionalPollingCommandArgNames: 'one' },
      pending('$d'),
    );
    expect(result).toMatchObject({ ...finished('NO'), entries: [{ Type: EntryType.error }] });
  });

  it.each([0, -1, 0.5, 'often'])('never asks without a pause: interval %j', (interval) => {
    const result = answered(genericPollingScheduledTask, { ...args, interval }, pending('$d'));
    expect(result).toMatchObject({ ...finished('NO'), entries: [{ Type: EntryType.error }] });
    expect(result.schedule).toBeUndefined();
  });

  it('goes on, whatever the command answers, with the same ids and less time', () => {
    const entries = [
      { ...errorEntry('It failed.'), EntryContext: { 'S(val.id === obj.id)': { id: 5 } } },
      errorEntry('No context.'),
    ];
    const answer = entries.map((entry) => ({ entry, origin: { brand: 'A', instance: 'a' } }));
    const result = ended(genericPollingScheduledTask.resume?.(callWith(args), null, answer));
    expect(result.relayed?.map(({ origin }) => origin?.brand)).toEqual(['A', 'A']);
    expect(result.relayed?.map(({ entry }) => entry)).toEqual([
      { ...errorEntry('It failed.'), EntryContext: { 'subplaybook-7.S(val.id === obj.id)': { id: 5 } } },
      entries[1],
    ]);
    expect(result.schedule).toEqual([
      { command: 'GenericPollingScheduledTask', args: { ...args, timeout: 8 }, afterSeconds: 120 },
    ]);
    expect(result.complete).toBeUndefined();
  });
});
