import { describe, expect, it } from '@jest/globals';
import { addEntries } from '../../../src/automations/server/add-entries.js';
import { delContext } from '../../../src/automations/server/del-context.js';
import { getContext } from '../../../src/automations/server/get-context.js';
import { getEntry } from '../../../src/automations/server/get-entry.js';
import { markAsEvidence } from '../../../src/automations/server/mark-as-evidence.js';
import { markAsNote } from '../../../src/automations/server/mark-as-note.js';
import { scheduleEntry } from '../../../src/automations/server/schedule-entry.js';
import { setContext } from '../../../src/automations/server/set-context.js';
import { setEntriesTags } from '../../../src/automations/server/set-entries-tags.js';
import { taskComplete } from '../../../src/automations/server/task-complete.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf, entriesOf } from '../calling.js';

const others = { incidents: new Map([['4-1', {}]]) };

describe('scheduleEntry', () => {
  const every = { command: '!Print value="a ${x}" other=1', cron: '*/5 * * * *' };

  it('takes the line apart, and looks up nothing in it', () => {
    expect(
      answered(scheduleEntry, { ...every, times: '3', endDate: 'Tue, 05 May 2020 13:00:00 GMT' }),
    ).toEqual({
      kind: 'done',
      entries: [{ Type: 1, ContentsFormat: 'json', Contents: { id: '1001' } }],
      changes: [
        {
          kind: 'schedule',
          id: '1001',
          command: 'Print',
          args: { value: 'a ${x}', other: '1' },
          bare: [],
          cron: '*/5 * * * *',
          times: 3,
          until: Date.UTC(2020, 4, 5, 13),
        },
      ],
    });
    expect(answered(scheduleEntry, { ...every, command: '!Print hello' }).changes).toMatchObject([
      { bare: ['hello'], args: {} },
    ]);
  });

  it('cancels', () => {
    expect(answered(scheduleEntry, { id: '9', cancel: 'cancel' }).changes).toEqual([
      { kind: 'cancel-schedule', id: '9' },
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ command: '!Print' }, 'Give "command" and "cron"'],
    [{ ...every, cron: 'daily' }, 'is no cron'],
    [{ ...every, times: '0' }, '"times" must be'],
    [{ ...every, endDate: 'some day' }, 'A date is needed'],
    [{ ...every, command: '!' }, 'the name of a command'],
  ])('%j is refused', (args, why) => {
    expect(() => answered(scheduleEntry, args)).toThrow(why);
  });
});

describe('commands about the War Room', () => {
  const world = { entry: entriesOf({ '1@4': 'note', '2@4': 'error' }) };

  it('getEntry shows an entry again, an error as a note', () => {
    expect(contentsOf(getEntry, { id: '1@4' }, world)).toBe('1@4');
    expect(answered(getEntry, { id: '2@4' }, world).entries).toMatchObject([{ Type: 1, Contents: '2@4' }]);
    expect(() => answered(getEntry, { id: '3@4' }, world)).toThrow('There is no entry "3@4" here.');
  });

  it('getEntry shows what is still scheduled', () => {
    const schedule = (id: string) => (id === '9' ? { id, cron: '* * * * *', left: 2 } : undefined);
    expect(contentsOf(getEntry, { id: '9' }, { schedule })).toEqual({
      id: '9',
      cron: '* * * * *',
      timesLeft: 2,
      Metadata: { Recurrent: true, Schedule: { Scheduled: true } },
    });
  });

  it('addEntries adds what is an entry, without what would be merged', () => {
    const given = JSON.stringify([
      { Type: 4, Contents: 'failed', EntryContext: { A: 1 } },
      {
        Type: 3,
        Contents: { a: 1 },
        File: '../x',
        FileID: 'x',
        Tags: ['t', 1],
        Note: true,
        HumanReadable: '**h**',
      },
      'text',
    ]);
    expect(answered(addEntries, { entries: given }).changes).toEqual([
      {
        kind: 'add-entries',
        entries: [
          { Type: 4, ContentsFormat: 'text', Contents: 'failed' },
          {
            Type: 1,
            ContentsFormat: 'json',
            Contents: { a: 1 },
            HumanReadable: '**h**',
            ReadableContentsFormat: 'markdown',
            Note: true,
            Tags: ['t', '1'],
          },
          { Type: 1, ContentsFormat: 'text', Contents: 'text' },
        ],
      },
    ]);
    expect(() => answered(addEntries, { entries: [1] })).toThrow('1 is no entry.');
    expect(() => answered(addEntries, { entries: [], id: '4-1' }, others)).toThrow('nothing runs in it');
  });

  it('marks entries', () => {
    expect(answered(markAsNote, { entryIDs: '1@4,2@4' }).changes).toEqual([
      { kind: 'mark-entry', entry: '1@4', isNote: true },
      { kind: 'mark-entry', entry: '2@4', isNote: true },
    ]);
    expect(answered(setEntriesTags, { entryIDs: ['1@4'], entryTags: 'a, b' }).changes).toEqual([
      { kind: 'mark-entry', entry: '1@4', tags: ['a', 'b'] },
    ]);
    expect(answered(markAsEvidence, { id: '1@4', description: 'd', tags: 'a,b' }).changes).toEqual([
      { kind: 'add-evidence', entry: '1@4', description: 'd', occurred: null, tags: ['a', 'b'] },
    ]);
  });
});

describe('commands about tasks and the context', () => {
  it('taskComplete', () => {
    const args = { id: 'polling', input: 'YES', parentPlaybookID: '9', comments: 'seen' };
    expect(answered(taskComplete, args)).toMatchObject({
      entries: [{ Contents: 'done', HumanReadable: 'seen' }],
      complete: [{ task: 'polling', label: 'YES', playbookId: '9' }],
    });
    expect(answered(taskComplete, { id: '3' }).complete).toEqual([{ task: '3', playbookId: '' }]);
    expect(() => answered(taskComplete, { id: '3', incidentId: '4-1' }, others)).toThrow(
      'nothing runs in it',
    );
  });

  it('setContext, delContext and getContext', () => {
    expect(answered(setContext, { key: 'A.b', value: ['1'] }).writes).toEqual([
      { op: 'set', path: 'A.b', value: ['1'] },
    ]);
    expect(answered(delContext, { key: 'A.b' }).writes).toEqual([{ op: 'delete', path: 'A.b' }]);
    expect(contentsOf(getContext, {}, { context: { A: 1 } })).toEqual({ id: '4', context: { A: 1 } });
    expect(contentsOf(getContext, { id: '4-1' }, { ...others, context: { A: 1 } })).toEqual({
      id: '4-1',
      context: {},
    });
  });
});
