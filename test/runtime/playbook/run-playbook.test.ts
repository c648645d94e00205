import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../../src/language/entry/entry.js';
import { CommandFailed } from '../../../src/sdk/errors/command-failed.js';
import type { Again } from '../../../src/sdk/integration.js';
import { anInstanceOf, anIntegration, httpIntegration, type TestCommand } from './an-integration.js';
import { aPlan, aSystem, play, statesOf } from './play.js';

const idArgument = [{ name: 'id', isDefault: true }];

/** A command that answers with its id, in the context too. */
const say: TestCommand = {
  arguments: idArgument,
  run: async ({ args }) => ({
    readable: String(args['id']),
    outputs: [{ path: 'Said.Id', value: args['id'] ?? null }],
  }),
};
const fail: TestCommand = {
  arguments: idArgument,
  run: async () => {
    throw new CommandFailed('It failed with SECRET.', { outputs: [{ path: 'Left', value: 'behind' }] });
  },
};
const system = (commands: Readonly<Record<string, TestCommand>> = { say, fail }) =>
  aSystem([anInstanceOf(anIntegration('talk', commands, 'Talk Service'), 'talk-eu')]);

describe('runPlaybook', () => {
  it('runs commands and automations, and numbers their entries behind those that were there', async () => {
    const plan = aPlan({
      1: { script: '|||say', args: { id: '${incident.name}' }, next: ['2'] },
      2: { automation: 'Set', args: { key: 'Kept', value: '${Said.Id}' } },
    });
    const there = { Type: EntryType.note, ContentsFormat: 'text', Contents: '' } as const;
    const run = await play(plan, system(), {
      incident: { name: 'Phish' },
      before: {
        id: '4',
        entries: [{ ...there, ID: '1@4', Brand: 'a', ModuleName: 'b' }],
        context: { Old: 1 },
        files: new Map(),
      },
    });
    expect(run.status).toBe('completed');
    expect(run.investigation.context).toEqual({ Old: 1, Said: { Id: 'Phish' }, Kept: 'Phish' });
    expect(run.investigation.entries.map(({ ID, Brand, ModuleName }) => [ID, Brand, ModuleName])).toEqual([
      ['1@4', 'a', 'b'],
      ['2@4', 'talk', 'talk-eu'],
      ['3@4', 'Scripts', 'Scripts'],
    ]);
    expect(run.entries.map(({ path }) => path)).toEqual(['1', '2']);
    expect(run.ended.map(({ path, status }) => [path, status])).toEqual([
      ['0', 'completed'],
      ['1', 'completed'],
      ['2', 'completed'],
    ]);
  });

  it('shows what is marked on entries, also on those that were there before', async () => {
    const there = { Type: EntryType.note, ContentsFormat: 'text', Contents: '' } as const;
    const plan = aPlan({
      1: { automation: 'Print', args: { value: 'x' }, next: ['2'] },
      2: { automation: 'Sleep', args: { seconds: '0' }, next: ['3'] },
      3: { automation: 'markAsNote', args: { entryIDs: '1@4,2@4' }, next: ['4'] },
      4: { automation: 'getEntry', args: { id: '2@4' } },
    });
    const run = await play(plan, system(), {
      before: {
        id: '4',
        entries: [{ ...there, ID: '1@4', Brand: 'a', ModuleName: 'b' }],
        context: {},
        files: new Map(),
      },
    });
    expect(run.status).toBe('completed');
    expect(run.investigation.entries.map(({ ID, Brand, Note }) => [ID, Brand, Note])).toEqual([
      ['1@4', 'a', true],
      ['2@4', 'Scripts', true],
      ['3@4', 'Scripts', undefined],
      ['4@4', 'Scripts', true],
    ]);
    expect(run.entries.map(({ stored }) => stored.Note)).toEqual([true, undefined, true]);
  });

  it('makes commands side by side, and folds their answers in the order of arrival', async () => {
    const gates = new Map<string, () => void>();
    const gated: TestCommand = {
      arguments: idArgument,
      run: async ({ args }) => {
        await new Promise<void>((open) => gates.set(String(args['id']), open));
        return { readable: String(args['id']), outputs: [{ path: 'Order', value: args['id'] ?? null }] };
      },
    };
    const plan = aPlan({
      1: { type: 'title', next: ['2', '3'] },
      2: { script: '|||gated', args: { id: 'a' } },
      3: { script: '|||gated', args: { id: 'b' } },
    });
    const running = play(plan, system({ gated }), {
      // When the second has ended the first is let go.
      report: ({ ended }) => ended.some(({ path }) => path === '3') && gates.get('a')?.(),
    });
    while (gates.size < 2) await new Promise(setImmediate);
    gates.get('b')?.();
    const run = await running;
    expect(run.frames.get('')?.order).toEqual(['0', '1', '3', '2']);
    expect(run.investigation.context).toEqual({ Order: ['b', 'a'] });
  });

  it('halts where a command fails, with what it left, its secrets masked', async () => {
    const plan = aPlan({ 1: { script: '|||fail', next: ['2'] }, 2: { type: 'title' } });
    const run = await play(plan, system());
    expect(run.status).toBe('error');
    expect(statesOf(run)).toEqual({ 0: 'completed', 1: 'error' });
    expect(run.ended.at(-1)).toEqual({
      path: '1',
      name: '',
      status: 'error',
      error: 'It failed with ******.',
    });
    expect(run.investigation.context).toEqual({ Left: 'behind' });
  });

  it('ends where only a person can go on, and says who and what', async () => {
    const plan = aPlan({
      1: {
        type: 'condition',
        name: 'Block it?',
        next: { yes: ['2'], no: ['2'] },
        more: { defaultassigneecomplex: { simple: 'admin' } },
      },
      2: { type: 'title' },
    });
    const run = await play(plan, system());
    expect(run).toMatchObject({
      status: 'waiting',
      waiting: [{ path: '1', name: 'Block it?', for: 'admin', labels: ['yes', 'no'] }],
    });
    expect(run.endedAt).toBeUndefined();
  });

  it('is cancelled by its signal: requests that are under way are aborted', async () => {
    const caller = new AbortController();
    const aborted: string[] = [];
    const hang: TestCommand = {
      arguments: idArgument,
      run: ({ args, signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            aborted.push(String(args['id']));
            reject(signal.reason);
          });
          if (args['id'] === 'b') caller.abort();
        }),
    };
    const plan = aPlan({
      1: { type: 'title', next: ['2', '3', '4'] },
      2: { script: '|||hang', args: { id: 'a' } },
      3: { script: '|||hang', args: { id: 'b' } },
      4: { automation: 'Sleep', args: { seconds: '100000' } },
    });
    const run = await play(plan, system({ hang }), { signal: caller.signal });
    expect([run.status, aborted]).toEqual(['cancelled', ['a', 'b']]);
    expect(run.entries).toEqual([]);
    await expect(play(plan, system({ hang }), { signal: caller.signal })).rejects.toThrow();
  });

  it('makes sixteen calls of a long list at once, and the others in their turn', async () => {
    let underWay = 0;
    let most = 0;
    const count: TestCommand = {
      arguments: idArgument,
      run: async ({ args }) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        underWay -= 1;
        return { readable: '', outputs: [{ path: 'Id', value: args['id'] ?? null }] };
      },
    };
    const plan = aPlan({ 1: { script: '|||count', args: { id: '${inputs.Ids}' } } });
    const ids = Array.from({ length: 50 }, (_, index) => `${index}`);
    const run = await play(plan, system({ count }), { inputs: { Ids: ids } });
    expect(most).toBe(16);
    expect(run.investigation.context['Id']).toEqual(ids);
  });

  it('keeps files, which later commands read by their entry ids', async () => {
    const read: TestCommand = {
      arguments: idArgument,
      run: async ({ args, files }) => {
        const file = await files.open(String(args['id']));
        let text = '';
        for await (const chunk of file.content()) text += Buffer.from(chunk).toString();
        return { readable: `${file.name} ${file.size}: ${text}` };
      },
    };
    const plan = aPlan({
      1: { automation: 'http', args: { url: 'https://example.org' }, next: ['2'] },
      2: { script: '|||read', args: { id: '${File.EntryID}' } },
    });
    const web = anInstanceOf(httpIntegration('a.eml', 'some mail'), 'web');
    const run = await play(plan, aSystem([web, anInstanceOf(anIntegration('talk', { read }), 'talk')]));
    expect(run.entries[1]?.stored.HumanReadable).toBe('a.eml 9: some mail');
    const [file] = run.investigation.entries;
    expect(file).toMatchObject({
      ID: '1@4',
      Brand: 'http',
      FileID: expect.any(String),
      FileMetadata: { size: 9 },
    });
    expect(run.investigation.files.get('1@4')?.blob.id).toBe(file?.FileID);
  });

  it('waits for native polls itself, and polls the instance that asked for it', async () => {
    const calls: string[] = [];
    const scan = (name: string): TestCommand => ({
      arguments: idArgument,
      polling: true,
      run: async ({ args }) => {
        calls.push(`${name} ${String(args['id'])}`);
        const next: Again['next'] = {
          command: 'scan',
          args: { id: `${String(args['id'])}+` },
          afterSeconds: 15,
        };
        if (String(args['id']).length < 3) return { next, partial: { readable: 'not yet' } };
        return { readable: 'done', outputs: [{ path: 'Scan', value: name }] };
      },
    });
    const instances = ['one', 'two'].map((name) =>
      anInstanceOf(anIntegration(name, { scan: scan(name) }), name),
    );
    const plan = aPlan({ 1: { script: '|||scan', args: { id: 'x' } } });
    const run = await play(plan, aSystem(instances, 300));
    expect(run.status).toBe('completed');
    expect(calls.sort()).toEqual(['one x', 'one x+', 'one x++', 'two x', 'two x+', 'two x++']);
    expect(run.endedAt && (run.endedAt.getTime() - run.startedAt.getTime()) / 1000).toBeGreaterThanOrEqual(
      30,
    );
    expect(run.entries.filter(({ stored }) => stored.HumanReadable === 'not yet')).toHaveLength(4);
  });
  it('waits as long as its pace says, and the automation does not see the difference', async () => {
    const asked: number[] = [];
    const plan = aPlan({
      1: { automation: 'Sleep', args: { seconds: '3600' }, next: ['2'] },
      2: { automation: 'Set', args: { key: 'Woken', value: 'yes' } },
    });
    const run = await play(plan, aSystem([]), {
      pace(milliseconds) {
        asked.push(milliseconds);
        return 0;
      },
    });
    expect([run.status, run.investigation.context]).toEqual(['completed', { Woken: 'yes' }]);
    expect(asked).toEqual([3_600_000]);
  });

  it.each([
    ['as long as it is told', {}, 7, 7],
    ['as long as its task says, where that is less', { 'execution-timeout': '5' }, 7, 5],
    ['as long as it would anyway', {}, undefined, 300],
  ])('gives a call %s', async (_, args, seconds, given) => {
    const limits: number[] = [];
    const look: TestCommand = {
      run: async ({ now, deadline }) => {
        limits.push(Math.round(((deadline?.getTime() ?? 0) - now.getTime()) / 1000));
        return { readable: '' };
      },
    };
    await play(aPlan({ 1: { script: '|||look', args } }), system({ look }), {
      secondsForCall: () => seconds,
    });
    expect(limits).toEqual([given]);
  });
});

describe('whom a task goes to', () => {
  const named = (id: string, display: string) =>
    anInstanceOf(
      anIntegration(
        id,
        {
          who: {
            arguments: idArgument,
            run: async () => ({ readable: '', outputs: [{ path: 'Who', value: id }] }),
          },
        },
        display,
      ),
      `${id}-1`,
    );
  const two = () => aSystem([named('alpha', 'Alpha Service'), named('beta', 'Beta')]);

  it.each([
    ['|||who', {}, ['alpha', 'beta']],
    ['BETA|||who', {}, 'beta'],
    ['alpha service|||who', {}, 'alpha'],
    ['|||who', { using: 'beta-1' }, 'beta'],
    ['|||who', { 'using-brand': 'Alpha' }, 'alpha'],
  ])('%s %j', async (script, args, who) => {
    const run = await play(aPlan({ 1: { script, args } }), two());
    expect(run.investigation.context).toEqual({ Who: who });
  });

  it('names what is missing', async () => {
    const nobody = await play(aPlan({ 1: { script: '|||nothing' } }), two());
    expect(nobody.ended.at(-1)?.error).toBe('No integration has the command "nothing".');
    const disabled = aSystem([{ ...named('alpha', 'Alpha'), enabled: false }]);
    const off = await play(aPlan({ 1: { script: 'alpha|||who' } }), disabled);
    expect(off.ended.at(-1)?.error).toBe('No enabled instance of "alpha" has the command "who".');
  });

  it('shows instances as modules', async () => {
    const plan = aPlan({ 1: { automation: 'Set', args: { key: 'Seen', value: '${modules}' } } });
    const run = await play(plan, aSystem([{ ...named('alpha', 'Alpha'), enabled: false }]));
    expect(run.investigation.context['Seen']).toEqual([
      { name: 'alpha-1', brand: 'alpha', state: 'disabled', category: 'Utilities' },
    ]);
  });
});
