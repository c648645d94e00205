import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/language/json/json.js';
import { advance } from '../../../src/playbook/engine/advance.js';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import type { EngineEvent, NewEntry } from '../../../src/playbook/engine/event.js';
import type { Library } from '../../../src/playbook/engine/library.js';
import { type Investigation, newInvestigation, type Scopes } from '../../../src/playbook/engine/state.js';
import type { Effect, Step } from '../../../src/playbook/engine/step.js';
import { libraryOf } from './drive.js';
import { play, playbook, type Task } from './play.js';

const inline = { reputationcalc: 2 };
const prints = (value: string, more: object = inline, to: readonly string[] = []): Task => ({
  run: 'Print',
  args: { value },
  more,
  to,
});
/** What the investigation knows in the end, as `Known` in the context. */
const finds = (query = '*'): Task => ({
  command: 'Builtin|||findIndicators',
  args: { query, 'extend-context': 'Known=' },
});
const ran = (task: Task, stubs: Parameters<typeof play>[1] = {}) =>
  play(playbook('top', { 1: { ...task, to: ['2'] }, 2: finds() }), stubs);
const scored = (Indicator: string, Type: string, Score: number): JsonObject => ({
  Indicator,
  Type,
  Vendor: 'V',
  Score,
});

describe('inline extraction without a command to ask', () => {
  it('writes each value alone, before the next task, and keeps it in the investigation', () => {
    const sees = { run: 'Set', args: { key: 'Seen', value: '${IP.Address}' } };
    const top = playbook('top', {
      1: prints('1.1.1[.]1 x[@]a.com', inline, ['2']),
      2: { ...sees, to: ['3'] },
      3: finds(),
    });
    const { context, status, entries } = play(top);
    expect(status).toBe('completed');
    expect(context).toMatchObject({
      Seen: '1.1.1.1',
      IP: { Address: '1.1.1.1' },
      Domain: { Name: 'a.com' },
      Account: { Email: { Address: 'x@a.com' } },
      Known: [
        { value: '1.1.1.1', indicator_type: 'IP', score: 0, investigationIDs: ['1'] },
        { value: 'a.com', indicator_type: 'Domain' },
        { value: 'x@a.com', indicator_type: 'Email' },
      ],
    });
    expect(context['DBotScore']).toBeUndefined();
    expect(entries).toHaveLength(3);
  });

  it('merges a value that is there already', () => {
    const top = playbook('top', { 1: prints('1.1.1.1', inline, ['2']), 2: prints('1.1.1.1 2.2.2.2') });
    expect(play(top).context['IP']).toEqual([{ Address: '1.1.1.1' }, { Address: '2.2.2.2' }]);
  });

  it.each([
    ['by default', { reputationcalc: 0 }],
    ['where it is not wanted', { reputationcalc: 1 }],
    ['in a quiet task', { ...inline, quietmode: 1 }],
  ])('is not done %s', (_, more) => {
    expect(ran(prints('1.1.1.1', more)).context).toEqual({ Known: [] });
  });

  it('is done or not as the call says', () => {
    const asked = (more: object, mode: string) =>
      play(playbook('top', { 1: { command: 'get', args: { 'auto-extract': mode }, more } }), {
        commands: { get: [{ contents: '1.1.1.1' }] },
      }).context;
    expect(asked({}, 'inline')).toEqual({ IP: { Address: '1.1.1.1' } });
    expect(asked(inline, 'none')).toEqual({});
    expect(asked(inline, 'outofband')).toEqual({});
  });

  it('reads what a person reads of an entry, and no error', () => {
    const extracted = (answer: object) =>
      play(playbook('top', { 1: { command: 'get', more: { ...inline, continueonerror: true } } }), {
        commands: { get: [answer] },
      }).context['IP'];
    expect(extracted({ readable: '1.1.1.1', contents: '2.2.2.2' })).toEqual({ Address: '1.1.1.1' });
    expect(extracted({ contents: { a: '2.2.2.2' } })).toEqual({ Address: '2.2.2.2' });
    expect(extracted({ error: '3.3.3.3' })).toBeUndefined();
    expect(extracted({ error: '3.3.3.3', readable: '1.1.1.1' })).toEqual({ Address: '1.1.1.1' });
  });

  it('writes to the private context of its playbook', () => {
    const callee = playbook('callee', { 1: prints('1.1.1.1') }, { outputs: [] });
    const top = playbook('top', {
      1: { playbook: 'callee', more: { separatecontext: true }, to: ['2'] },
      2: finds(),
    });
    const { context } = play(top, {}, [callee]);
    expect(context['IP']).toBeUndefined();
    expect(context['Known']).toMatchObject([{ value: '1.1.1.1' }]);
  });

  it('out of band keeps indicators and writes nothing', () => {
    const { context, callsOf } = ran(prints('1.1.1.1', { reputationcalc: 3 }), { commands: { ip: [{}] } });
    expect(context).toEqual({ Known: [expect.objectContaining({ value: '1.1.1.1' })] });
    expect(callsOf('ip')).toEqual([]);
  });
});

describe('inline extraction with a command to ask', () => {
  const ip = (...addresses: readonly string[]) => ({
    outputs: {
      'IP(val.Address && val.Address == obj.Address)': addresses.map((Address) => ({ Address, ASN: '5' })),
      DBotScore: addresses.map((address) => scored(address, 'ip', 3)),
    },
  });

  it('asks once for all new values of a kind, and the next task sees what came of it', () => {
    const top = playbook('top', {
      1: prints('1.1.1.1 2.2.2.2 a.com', inline, ['2']),
      2: { run: 'Set', args: { key: 'Seen', value: '${IP.ASN}' }, to: ['3'] },
      3: finds('reputation:Bad'),
    });
    const { context, callsOf, status } = play(top, { commands: { ip: [ip('1.1.1.1', '2.2.2.2')] } });
    expect(status).toBe('completed');
    expect(callsOf('ip')).toEqual([{ ip: ['1.1.1.1', '2.2.2.2'] }]);
    expect(context).toMatchObject({
      Seen: ['5', '5'],
      Domain: { Name: 'a.com' },
      Known: [{ score: 3 }, { score: 3 }],
    });
  });

  it('asks of each value once in an investigation', () => {
    const top = playbook('top', {
      1: prints('1.1.1.1', inline, ['2']),
      2: { run: 'DeleteContext', args: { all: 'yes' }, to: ['3'] },
      3: prints('1.1.1.1 2.2.2.2'),
    });
    const { callsOf, context } = play(top, { commands: { ip: [ip('1.1.1.1'), ip('2.2.2.2')] } });
    expect(callsOf('ip')).toEqual([{ ip: ['1.1.1.1'] }, { ip: ['2.2.2.2'] }]);
    expect(context['IP']).toEqual([{ Address: '1.1.1.1' }, { Address: '2.2.2.2', ASN: '5' }]);
  });

  it('asks for each value by itself where the command takes one', () => {
    const { callsOf } = play(playbook('top', { 1: prints('1.1.1.1 2.2.2.2') }), {
      commands: { ip: [{}] },
      commandArguments: new Map([['ip', [{ name: 'ip', description: '' }]]]),
    });
    expect(callsOf('ip')).toEqual([{ ip: '1.1.1.1' }, { ip: '2.2.2.2' }]);
  });

  it('shows errors and fails nothing by them, nor tries again, nor decides by the answers', () => {
    const top = playbook('top', {
      1: {
        run: 'Print',
        args: { value: 'see 1.1.1.1', 'retry-count': '2', 'extend-context': 'Mine=' },
        more: { ...inline, type: 'condition' },
        task: { tags: ['mark'] },
        to: { 'see 1.1.1.1': ['2'], 'It knows.': ['3'] },
      },
      2: { run: 'Set', args: { key: 'Before', value: '${lastCompletedTaskEntries}' } },
      3: {},
    });
    const { states, entries, context, callsOf } = play(top, {
      commands: { ip: [{ contents: 'It knows.', error: 'No service.' }] },
    });
    expect(states).toMatchObject({ 1: 'completed', 2: 'completed', 3: 'skipped' });
    expect(callsOf('ip')).toHaveLength(1);
    expect(entries.map(({ entry }) => entry.Contents)).toEqual(
      expect.arrayContaining(['It knows.', 'No service.']),
    );
    expect(entries.find(({ entry }) => entry.Contents === 'It knows.')?.entry.Tags).toBeUndefined();
    expect(context).toMatchObject({ Mine: 'see 1.1.1.1', Before: ['1@1'] });
  });

  it('waits for a lookup that polls', () => {
    const polling = { command: 'url', args: { id: '7' }, nextRunSeconds: 60, timeoutSeconds: 600 };
    const { callsOf, elapsedSeconds, states } = play(
      playbook('top', { 1: prints('http://a.com/x', inline, ['2']), 2: {} }),
      {
        commands: {
          url: [
            { polling },
            { outputs: { 'URL(val.Data && val.Data == obj.Data)': { Data: 'http://a.com/x' } } },
          ],
        },
      },
    );
    expect(callsOf('url')).toEqual([{ url: ['http://a.com/x'] }, { id: '7' }]);
    expect(elapsedSeconds).toBe(60);
    expect(states).toMatchObject({ 1: 'completed', 2: 'completed' });
  });
});

describe('scores and relations in the entries of a call', () => {
  it('are kept in the investigation, whoever tells of them', () => {
    const commands = {
      get: [{ outputs: { DBotScore: [scored('a.com', 'domain', 3), scored('x', 'hash', 1)] } }],
    };
    expect(ran({ command: 'get' }, { commands }).context['Known']).toMatchObject([
      { value: 'a.com', indicator_type: 'Domain', score: 3, investigationIDs: ['1'] },
      { value: 'x', indicator_type: 'File', score: 1 },
    ]);
  });

  it('are kept of a relationship that an automation creates', () => {
    const args = {
      entity_a: '1.1.1.1',
      entity_a_type: 'IP',
      entity_b: 'a.com',
      entity_b_type: 'Domain',
      create_indicator: 'true',
    };
    const { investigation } = toTheEnd(
      playbook('top', { 1: { run: 'CreateIndicatorRelationship', args } }),
      {},
    );
    expect([...investigation.relationships.values()]).toMatchObject([
      { name: 'related-to', entityA: '1.1.1.1', entityB: 'a.com' },
    ]);
    expect([...investigation.indicators.values()]).toMatchObject([{ value: 'a.com', type: 'Domain' }]);
  });
});

interface End {
  readonly investigation: Investigation;
  readonly scopes: Scopes;
  readonly steps: readonly Step[];
}

/** Runs a playbook with answers by command; `between` stands for a store, and for the order in which answers come. */
function toTheEnd(
  top: ReturnType<typeof playbook>,
  answers: Readonly<Record<string, readonly NewEntry[]>>,
  between: { through?(state: Investigation): Investigation; pick?(count: number): number } = {},
): End {
  const known = new Map<string, NewEntry['entry']>();
  const library: Library = {
    ...libraryOf([top]),
    command: (name) =>
      Object.hasOwn(answers, name) ? { kind: 'available', arguments: [] } : { kind: 'unknown' },
    entry: (id) => known.get(id),
  };
  let investigation = newInvestigation('1');
  let scopes: Scopes = new Map([['root', {}]]);
  const steps: Step[] = [];
  const pending: Extract<Effect, { type: 'call' }>[] = [];
  const fold = (event: EngineEvent) => {
    const state = between.through?.(investigation) ?? investigation;
    const step = advance(state, scopes, { ...event, at: steps.length, seed: 1, actor: 'tester' }, library);
    steps.push(step);
    investigation = step.next;
    scopes = applyOperations(scopes, step.operations);
    for (const { id, entry } of step.entries) known.set(id, entry);
    for (const effect of step.effects) if (effect.type === 'call') pending.push(effect);
  };
  fold({ type: 'run-started', playbook: top.digest, inputs: {} });
  while (pending.length > 0) {
    const [next] = pending.splice(between.pick?.(pending.length) ?? 0, 1);
    if (next) fold({ type: 'call-ended', attempt: next.attempt, entries: answers[next.command] ?? [] });
  }
  return { investigation, scopes, steps };
}

describe('an extraction under way', () => {
  const note = (EntryContext: JsonObject): NewEntry => ({
    entry: { Type: 1, ContentsFormat: 'text', Contents: '', EntryContext },
  });
  const answers = {
    ip: [note({ 'IP(val.Address && val.Address == obj.Address)': { Address: '1.1.1.1', ASN: '5' } })],
    domain: [note({ DBotScore: scored('a.com', 'domain', 2) })],
    file: [{ entry: { Type: 4 as const, ContentsFormat: 'text' as const, Contents: 'No service.' } }],
  };
  const text = `1.1.1.1 a.com ${'f'.repeat(32)}`;
  const top = playbook('top', { 1: prints(text, inline, ['2', '3']), 2: prints(text), 3: {} });

  it('is plain data: it goes on after it was written down and read', () => {
    const straight = toTheEnd(top, answers);
    const stored = toTheEnd(top, answers, { through: (state) => structuredClone(state) });
    expect(straight.steps.length).toBe(4);
    expect(stored.investigation).toEqual(straight.investigation);
    expect([...stored.scopes]).toEqual([...straight.scopes]);
  });

  it('ends alike in whatever order its lookups are answered', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const picks = stream[Symbol.iterator]();
        const { investigation, scopes } = toTheEnd(top, answers, {
          pick: (count) => Number(picks.next().value) % count,
        });
        const [run] = investigation.runs.values();
        expect(run?.status).toBe('completed');
        expect(investigation.attempts.size + investigation.frames.size).toBe(0);
        expect(scopes.get('root')).toMatchObject({
          IP: { Address: '1.1.1.1', ASN: '5' },
          DBotScore: scored('a.com', 'domain', 2),
        });
      }),
    );
  });

  it('holds its task until all is answered', () => {
    const { steps } = toTheEnd(top, answers);
    for (const { next } of steps.slice(0, -1))
      for (const frame of next.frames.values()) expect(frame.tasks.get('1')?.status).toBe('running');
  });

  it('is given up with its run', () => {
    const library: Library = { ...libraryOf([top]), command: () => ({ kind: 'available', arguments: [] }) };
    const stamp = { at: 0, seed: 1, actor: 'tester' };
    const scopes: Scopes = new Map([['root', {}]]);
    const begun = advance(
      newInvestigation('1'),
      scopes,
      { type: 'run-started', playbook: top.digest, inputs: {}, ...stamp },
      library,
    );
    const [run] = begun.next.runs.keys();
    const ended = advance(begun.next, scopes, { type: 'run-cancelled', run: run ?? '', ...stamp }, library);
    expect(begun.next.attempts.size).toBe(3);
    expect(ended.next.attempts.size).toBe(0);
    expect(ended.effects.filter(({ type }) => type === 'abort')).toHaveLength(3);
  });
});
