import { describe, expect, it } from '@jest/globals';
import type { NewEntry } from '../../../src/playbook/engine/event.js';
import { byHand } from './by-hand.js';
import { play, playbook } from './play.js';

const server = (name: string) => `Builtin|||${name}`;

describe('the incident', () => {
  it('is set by one task and read by the next', () => {
    const top = playbook('top', {
      1: { command: server('setIncident'), args: { severity: 'high', 'Email From': 'a@b.c' }, to: ['2'] },
      2: { run: 'Set', args: { key: 'Seen', value: '${incident.emailfrom} ${incident.severity}' } },
    });
    const { context, incident } = play(top, { incident: { id: '7', severity: 1 } });
    expect(context).toEqual({ Seen: 'a@b.c 3' });
    expect(incident).toMatchObject({ id: '7', severity: 3, emailfrom: 'a@b.c' });
  });

  it('is closed, and the playbook goes on', () => {
    const top = playbook('top', {
      1: { command: server('startTimer'), args: { timerField: 'remediationsla' }, to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '90' }, to: ['3'] },
      3: { command: server('closeInvestigation'), args: { closeReason: 'Done' }, to: ['4'] },
      4: {},
    });
    const { status, states, incident } = play(top);
    expect([status, states['4']]).toEqual(['completed', 'completed']);
    expect(incident).toMatchObject({
      status: 2,
      closeReason: 'Done',
      closed: '1970-01-01T00:01:30.000Z',
      remediationsla: { runStatus: 'ended', totalDuration: 90 },
    });
  });

  it('is left as it was by a severity that is none: the task fails', () => {
    const top = playbook('top', {
      1: { command: server('setIncident'), args: { name: 'n', severity: 'x' } },
    });
    const { errorOf, incident } = play(top, { incident: { name: 'Phish' } });
    expect(errorOf('1')).toContain('"x" is no severity');
    expect(incident).toMatchObject({ name: 'Phish' });
  });

  it('has timers that tasks start and stop as they begin', () => {
    const timer = (action: string) => ({ timertriggers: [{ fieldname: 'Detection SLA', action }] });
    const top = playbook('top', {
      1: { more: timer('start'), to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '60' }, more: timer('pause'), to: ['3'] },
      3: { more: timer('start'), to: ['4'] },
      4: { run: 'Sleep', args: { seconds: '30' }, to: ['5'] },
      5: { more: timer('stop') },
    });
    expect(play(top).incident).toMatchObject({
      detectionsla: { runStatus: 'ended', accumulatedPause: 60, totalDuration: 30 },
    });
  });

  it('takes answers of a form, and outputs of a sub-playbook', () => {
    const form = {
      title: 'Form',
      questions: [
        { id: '0', type: 'shortText', labelarg: { simple: 'City?' }, fieldassociated: 'City' },
        { id: '1', type: 'shortText', labelarg: { simple: 'How bad?' }, fieldassociated: 'Severity' },
      ],
    };
    const message = { methods: [], timings: { completeafterreplies: 1 } };
    const callee = playbook(
      'callee',
      { 1: { run: 'Set', args: { key: 'Made', value: 'x' } } },
      {
        outputs: [{ contextPath: 'Made', type: 'string', description: '' }],
      },
    );
    const top = playbook('top', {
      1: { more: { type: 'collection', message, form }, to: ['2'] },
      2: {
        playbook: 'callee',
        more: {
          separatecontext: true,
          fieldMapping: [{ incidentfield: 'Own', output: { simple: '${Made}' } }],
        },
      },
    });
    const { incident, warnings } = play(top, { answers: new Map([['1', { 0: 'Bochum', 1: 'worse' }]]) }, [
      callee,
    ]);
    expect(incident).toMatchObject({ city: 'Bochum', own: 'x' });
    expect(incident).not.toHaveProperty('severity');
    expect(warnings).toEqual([expect.stringContaining('"Severity" was not filled: "worse" is no severity')]);
  });

  it('may have others beside it', () => {
    const create = (name: string) => ({ command: server('createNewIncident'), args: { name } });
    const top = playbook('top', {
      1: { ...create('one'), to: ['2'] },
      2: { ...create('two'), to: ['3'] },
      3: {
        command: server('setIncident'),
        args: { id: '${CreatedIncidentID.[1]}', severity: '4' },
        to: ['4'],
      },
      4: { run: 'SearchIncidentsV2', args: { level: 'Critical' } },
    });
    const { context, incident } = play(top, { incident: { id: '7' } });
    expect(context['CreatedIncidentID']).toEqual(['7-1', '7-2']);
    expect(context['foundIncidents']).toMatchObject([{ id: '7-2', name: 'two', severity: 4 }]);
    expect(incident).not.toHaveProperty('severity');
  });
});

describe('lists', () => {
  it('are written by one task and read by the next', () => {
    const top = playbook('top', {
      1: { command: server('createList'), args: { listName: 'L', listData: 'a,b' }, to: ['2'] },
      2: { command: server('removeFromList'), args: { listName: 'L', listData: 'a' }, to: ['3'] },
      3: { command: server('getList'), args: { listName: 'L', 'extend-context': 'Got=.' }, to: ['4'] },
      4: { command: server('getList'), args: { listName: 'None' } },
    });
    const { context, errorOf } = play(top);
    expect(context).toEqual({ Got: 'b' });
    expect(errorOf('4')).toContain('Item not found (8)');
  });
});

describe('a command that a stub answers', () => {
  it('is not the one that is built in', () => {
    const top = playbook('top', {
      1: { command: server('setIncident'), args: { name: 'n' }, to: ['2'] },
      2: { run: 'IncreaseIncidentSeverity', args: { severity: 'High' } },
    });
    const { callsOf, incident } = play(top, { commands: { setIncident: [{ contents: 'stubbed' }] } });
    expect(callsOf('setIncident')).toEqual([{ name: 'n' }, { severity: 3 }]);
    expect(incident).not.toHaveProperty('name');
  });
});

describe('entries', () => {
  it('of a task with evidence are evidence, and show it', () => {
    const evidencedata = { description: { simple: 'About ${Case}' }, tags: { simple: 'a,b' } };
    const hand = byHand(
      playbook('top', { 1: { run: 'Print', args: { value: 'x' }, more: { evidencedata } } }),
      {
        Case: 'C',
      },
    );
    const [evidence] = hand.investigation.evidence.values();
    expect(evidence).toEqual({
      id: evidence?.id,
      entry: '1@1',
      description: 'About C',
      occurred: null,
      tags: ['a', 'b'],
      markedAt: 1000,
      markedBy: 'jane',
    });
    expect(hand.entries[0]?.entry.EvidenceID).toBe(evidence?.id);
  });

  it('of earlier tasks are marked, also those of an earlier step', () => {
    const top = playbook('top', {
      1: { run: 'Print', args: { value: 'x' }, to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '5' }, to: ['3'] },
      3: { command: server('markAsNote'), args: { entryIDs: '1@1' }, to: ['4'] },
      4: { command: server('setEntriesTags'), args: { entryIDs: '1@1', entryTags: 'seen' }, to: ['5'] },
      5: { run: 'AddEvidence', args: { entryIDs: '1@1', description: 'd' }, to: ['6'] },
      6: { run: 'AddEvidence', args: { entryIDs: '99@1' } },
    });
    const { entries, errorOf } = play(top);
    expect(entries[0]?.entry).toMatchObject({
      Contents: 'x',
      Note: true,
      Tags: ['seen'],
      EvidenceID: expect.any(String),
    });
    expect(errorOf('6')).toContain('There is no entry "99@1" here.');
  });

  it('that are added fail no task, and merge nothing', () => {
    const entries = JSON.stringify([{ Type: 4, Contents: 'bad', EntryContext: { A: 1 } }]);
    const top = playbook('top', { 1: { command: server('addEntries'), args: { entries } } });
    const played = play(top);
    expect([played.status, played.context]).toEqual(['completed', {}]);
    expect(played.entries.map(({ entry, task }) => [entry.Contents, task])).toEqual([
      ['bad', undefined],
      ['done', '1'],
    ]);
  });

  it('that an automation relays keep their files, where they came from, and their polling', () => {
    const args = { ids: '1', pollingCommand: 'look', pollingCommandArgName: 'id' };
    const hand = byHand(playbook('top', { 1: { run: 'RunPollingCommand', args } }));
    const [effect] = hand.effects;
    if (effect?.type !== 'call') throw new Error('Nothing is called.');
    const answer: NewEntry = {
      entry: { Type: 3, ContentsFormat: 'text', Contents: '', File: 'a.txt', FileID: 'b' },
      file: { kind: 'sample', name: 'a.txt', size: 1, info: 'text/plain', type: 'ASCII text', md5: 'm' },
      origin: { brand: 'VMRay', instance: 'eu' },
      polling: { command: 'look', args: { id: '1' }, nextRunSeconds: 30 },
    };
    hand.fold({ type: 'call-ended', attempt: effect.attempt, entries: [answer] });
    expect(hand.entries).toMatchObject([
      { id: '1@1', origin: { brand: 'VMRay', instance: 'eu' }, file: { name: 'a.txt', entryId: '1@1' } },
    ]);
    expect(hand.context).toMatchObject({ File: { Name: 'a.txt', EntryID: '1@1', MD5: 'm' } });
    expect([...hand.investigation.timers.values()]).toMatchObject([{ purpose: { kind: 'poll' } }]);
    expect(hand.status('1')).toBe('running');
  });
});

describe('a schedule', () => {
  const schedule = (args: object) => ({ run: 'ScheduleCommand', args: { cron: '* * * * *', ...args } });

  it('runs as often as it should, while the playbook runs', () => {
    const top = playbook('top', {
      1: { ...schedule({ command: '!Set key=Seen value=x append=true', times: '3' }), to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '600' } },
    });
    const { entries, context, elapsedSeconds } = play(top);
    expect(entries.filter(({ task }) => task === undefined)).toHaveLength(3);
    expect(context).toEqual({ Seen: 'x' });
    expect(elapsedSeconds).toBe(600);
  });

  it('without an end does not keep a simulation going', () => {
    const top = playbook('top', {
      1: { ...schedule({ command: '!Print hello' }), to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '120' } },
    });
    const { status, entries, elapsedSeconds } = play(top);
    expect([status, elapsedSeconds]).toEqual(['completed', 120]);
    expect(entries.map(({ entry }) => entry.Contents)).toContain('hello');
  });

  it('completes a task that waits', () => {
    const command = '!taskComplete id=gate input=yes';
    const top = playbook('top', {
      1: { ...schedule({ command, times: '1' }), to: ['2'] },
      2: { more: { type: 'condition' }, task: { tags: ['gate'] }, to: { yes: ['3'] } },
      3: {},
    });
    const { states, elapsedSeconds } = play(top);
    expect([states['3'], elapsedSeconds]).toEqual(['completed', 60]);
  });

  it('is cancelled by its id', () => {
    const top = playbook('top', {
      1: { ...schedule({ command: '!Print hello', 'extend-context': 'Task=id' }), to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '90' }, to: ['3'] },
      3: { run: 'StopScheduledTask', args: { taskID: '${Task}' }, to: ['4'] },
      4: { run: 'Sleep', args: { seconds: '300' }, to: ['5'] },
      5: { run: 'StopScheduledTask', args: { taskID: '${Task}' } },
    });
    const { entries, errorOf } = play(top);
    expect(entries.filter(({ entry }) => entry.Contents === 'hello')).toHaveLength(1);
    expect(errorOf('5')).toContain('Nothing is scheduled under the id');
  });

  it.each([
    [{ command: '!Print hello', endDate: '1970-01-01T00:00:30Z' }, 'never comes in time'],
    [{ command: '!Print one two' }, '"two" has no name'],
    [{ command: '!getUsers me' }, 'takes no value without a name'],
  ])('%j is refused', (args, why) => {
    expect(play(playbook('top', { 1: schedule(args) })).errorOf('1')).toContain(why);
  });
});
