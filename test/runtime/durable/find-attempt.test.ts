import { describe, expect, it } from '@jest/globals';
import { noPlatformArguments } from '../../../src/dispatch/platform/platform-arguments.js';
import vmray from '../../../src/integrations/vmray/index.js';
import { connectInstance } from '../../../src/runtime/connections/connect-instance.js';
import { findAttempt, type LostAttempt } from '../../../src/runtime/durable/find-attempt.js';
import { type Investigation, newInvestigation } from '../../../src/runtime/investigation/investigation.js';
import { type CallAnswer, performCall } from '../../../src/runtime/playbook/perform-call.js';
import type { System } from '../../../src/runtime/system.js';
import { CommandFailed } from '../../../src/sdk/errors/index.js';
import type { Connection } from '../../../src/sdk/integration.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';
import { at, type Client, listAt, openSimulator, textAt } from '../../simulator/client.js';
import { anInstanceOf, anIntegration } from '../playbook/an-integration.js';
import { testClock } from '../test-clock.js';

const { signal } = new AbortController();
const begunAt = Date.parse('2026-01-05T09:00:00Z');

interface Scene {
  readonly client: Client;
  readonly system: System;
  readonly investigation: Investigation;
}

/** A system whose instances are all of one simulator; while it waits, the simulator's time goes on as well. */
async function scene(instances: readonly string[] = ['vmray']): Promise<Scene> {
  const client = await openSimulator();
  const clock = testClock();
  const parameters = {
    server: client.simulator.url,
    credentials: { identifier: '', password: client.simulator.apiKey },
    retry_on_rate_limit: false,
  };
  const connected = instances.map((name) =>
    connectInstance(
      { name, integration: vmray, isDefault: true, parameters, withSecrets: () => parameters },
      { backOff: () => 0 },
    ),
  );
  const files = memoryFileStore();
  async function* bytes() {
    yield Buffer.from('SORTIE-SUSPICIOUS');
  }
  const blob = await files.put(bytes(), 1000);
  const system: System = {
    instances: connected.map(({ instance }) => instance),
    files,
    clock: {
      now: () => clock.now(),
      after: (milliseconds, callback) =>
        clock.after(milliseconds, () => {
          client.simulator.advance(milliseconds);
          callback();
        }),
    },
    log: silentLogger,
    warnings: [],
    redact: (text) => text,
    isSimulated: () => true,
  };
  const investigation = {
    ...newInvestigation('4'),
    files: new Map([['1@4', { name: 'sample.exe', blob }]]),
  };
  return { client, system, investigation };
}

function attempt(command: string, args: LostAttempt['args'], more: Partial<LostAttempt> = {}): LostAttempt {
  const begun = { at: begunAt, until: begunAt + 300_000 };
  return { id: '7', command, brand: 'VMRay', args, platform: noPlatformArguments, begun, ...more };
}

const upload = attempt('vmray-upload-sample', { entry_id: '1@4' });

function perform(lost: LostAttempt, { system, investigation }: Scene, durable = true): Promise<CallAnswer> {
  const { id, command, brand, args, platform } = lost;
  const call = { type: 'call', attempt: id, path: '1', element: 0, tries: 1 } as const;
  return performCall(
    { ...call, command, brand, args, platform },
    { system, investigation, signal, ...(durable ? { durableSince: begunAt } : {}) },
  );
}

const find = (lost: LostAttempt, { system, investigation }: Scene) =>
  findAttempt(lost, { system, investigation, signal });

/** What the simulator has received: the metadata of each submission. */
async function received({ client }: Scene): Promise<string[]> {
  const { body } = await client.get('/simulator/state');
  return listAt(body, 'submissions').map((one) => textAt(one, 'metadata'));
}

/** An instance of effect `once` that is asked by this. */
function asked(answer?: Connection['find']): System['instances'][number] {
  const integration = anIntegration('siem', {
    'siem-report': { run: async () => ({}), arguments: [{ name: 'code', secret: true, required: true }] },
  });
  const connection: Connection = {
    run: async () => ({}),
    test: async () => {},
    ...(answer ? { find: answer } : {}),
  };
  const once = { ...integration, effectOf: () => 'once' as const };
  return { ...anInstanceOf(once, 'siem'), connect: () => connection };
}

describe('an integration that is asked what it has done', () => {
  const report = attempt('siem-report', { code: 'very-secret-1' }, { brand: '' });
  const ask = async (instance: System['instances'][number]) => {
    const here = await scene();
    return find(report, { ...here, system: { ...here.system, instances: [instance] } });
  };

  it('gets the arguments, the key, the time of intent, and a way to wait', async () => {
    const seen: unknown[] = [];
    const instance = asked(async (command, args, call) => {
      await call.wait(7);
      seen.push([command, args, call.attempt, call.durable, call.begunAt, call.lookForSeconds]);
      return 'absent';
    });
    expect(await ask(instance)).toEqual({ kind: 'absent' });
    expect(seen).toEqual([
      ['siem-report', { code: 'very-secret-1' }, `4/7/${begunAt}/siem/0`, true, new Date(begunAt), 60],
    ]);
  });

  it.each<[string, Connection['find'], string]>([
    ['has no way to look', undefined, 'siem has no way to look for what siem-report has done.'],
    ['does not know', async () => 'unknown', 'siem does not tell what siem-report has done.'],
    [
      'fails',
      async () => {
        throw new CommandFailed('The log of very-secret-1 is gone.');
      },
      'The log of ****** is gone.',
    ],
    [
      'breaks',
      async () => {
        throw new TypeError('x is not a function');
      },
      'Failed to execute siem-report: x is not a function',
    ],
    ['returns something else', async () => JSON.parse('7'), 'returned something that is no result'],
    ['returns nothing', async () => JSON.parse('null'), 'returned something that is no result'],
  ])('leaves it to a person when it %s', async (_how, answer, words) => {
    expect(await ask(asked(answer))).toEqual({ kind: 'unknown', reason: expect.stringContaining(words) });
  });

  it('leaves it to a person when its arguments do not fit any more', async () => {
    const here = await scene();
    const system = { ...here.system, instances: [asked(async () => 'absent')] };
    const lost = { ...report, args: {} };
    expect(await find(lost, { ...here, system })).toMatchObject({ kind: 'unknown' });
  });
});

describe('what an attempt has done that was lost', () => {
  it.each([
    ['vmray-upload-sample', { entry_id: '1@4' }],
    ['vmray-upload-url', { url: 'https://malicious.example.test/' }],
  ])('is found for %s, with the very entries that its answer has', async (command, args) => {
    const here = await scene();
    const lost = attempt(command, args);
    const { entries } = await perform(lost, here);
    expect(await received(here)).toEqual([`{"sortie_attempt":"4/7/${begunAt}/vmray/0"}`]);
    const found = await find(lost, here);
    expect(found).toMatchObject({ kind: 'found', warnings: [] });
    if (found.kind !== 'found') throw new Error(found.kind);
    const shown = (answer: Pick<CallAnswer, 'entries'>) =>
      answer.entries.map(({ entry, origin }) => [entry.HumanReadable, entry.EntryContext, origin]);
    expect(shown(found)).toEqual(shown({ entries }));
    expect(entries[0]?.entry).toMatchObject({ Type: 1 });
  });

  it('is found when its answer never arrived, and shown late', async () => {
    const here = await scene();
    await here.client.faults([
      { method: 'POST', path: 'submit', times: 1, dropAnswer: true, hideForMs: 20_000 },
    ]);
    const { entries } = await perform(upload, here);
    expect(entries[0]?.entry).toMatchObject({ Type: 4 });
    expect(await find(upload, here)).toMatchObject({ kind: 'found', entries: [{ entry: { Type: 1 } }] });
    expect(await received(here)).toHaveLength(1);
  });

  it('is absent when nothing was sent, whatever others have sent', async () => {
    const here = await scene();
    await here.client.submit('something else', 'a.exe', { submission_metadata: '{"sortie_attempt":"4/7"}' });
    await perform({ ...upload, id: '8' }, here);
    await perform(upload, here, false);
    expect(await find(upload, here)).toEqual({ kind: 'absent' });
    expect(await find({ ...upload, begun: { at: begunAt + 1, until: 0 } }, here)).toEqual({ kind: 'absent' });
  });

  it('is not sent, and not asked for, when nobody has begun', async () => {
    const here = await scene();
    const { begun: _nobody, ...waiting } = upload;
    expect(await find(waiting, here)).toEqual({ kind: 'absent' });
    expect(at((await here.client.get('/simulator/state')).body, 'requests')).not.toHaveProperty(
      'GET /rest/submission',
    );
  });

  it.each([
    ['the key is wrong', 'Token may be invalid', { status: 401, times: 9 }],
    ['the platform is down', '[503]', { status: 503, times: 99 }],
    ['connections are cut', 'Could not reach VMRay', { dropAnswer: true, times: 99 }],
  ])('is not known when %s', async (_why, words, fault) => {
    const here = await scene();
    await here.client.faults([{ method: 'GET', path: '^/rest/submission', ...fault }]);
    expect(await find(upload, here)).toEqual({ kind: 'unknown', reason: expect.stringContaining(words) });
  });

  it('is not known when the instance is gone, and says which', async () => {
    const platform = { ...noPlatformArguments, using: ['the old one'] };
    expect(await find({ ...upload, platform }, await scene())).toEqual({
      kind: 'unknown',
      reason: expect.stringContaining('the old one'),
    });
  });

  it('is not known when nobody waits for it any more', async () => {
    const { system, investigation } = await scene();
    const found = await findAttempt(upload, { system, investigation, signal: AbortSignal.abort() });
    expect(found).toMatchObject({ kind: 'unknown' });
  });

  it('is found only when every instance has it', async () => {
    const here = await scene(['one', 'two']);
    const only = { ...upload, platform: { ...noPlatformArguments, using: ['one'] } };
    await perform(only, here);
    expect(await find(only, here)).toMatchObject({
      kind: 'found',
      entries: [{ origin: { instance: 'one' } }],
    });
    expect(await find(upload, here)).toEqual({
      kind: 'unknown',
      reason: 'vmray-upload-sample comes to 2 calls. Made: 1, not made: 1.',
    });
    await perform({ ...upload, platform: { ...noPlatformArguments, using: ['two'] } }, here);
    const both = await find(upload, here);
    expect(both).toMatchObject({ kind: 'found', entries: [{}, {}] });
  });

  it.each(['vmray-get-submission', 'vmray-add-tag'])('need not be known for %s', async (command) => {
    expect(await find(attempt(command, {}), await scene())).toEqual({ kind: 'repeatable' });
  });
});
