import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../src/language/entry/entry.js';
import { CommandFailed } from '../../src/sdk/errors/command-failed.js';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';
import type { Effect } from '../../src/sdk/integration.js';
import { ManualClock } from './manual-clock.js';
import { entriesOf, failing, shown, start } from './start-dispatch.js';

describe('retry-count', () => {
  const platform = { retryCount: 2, retryIntervalSeconds: 10 };

  it('means as many more attempts, with the interval between them', async () => {
    const clock = new ManualClock();
    const { run, state } = failing(2);
    const running = start({ run, effect: 'read', platform }, clock);
    await clock.advance(9);
    expect(state.calls).toBe(1);
    await clock.advance(1);
    expect(state.calls).toBe(2);
    await clock.advance(10);
    expect(shown(await running)).toEqual([[EntryType.note, 'done']]);
    expect(state.calls).toBe(3);
  });

  it('ends with the last error', async () => {
    const clock = new ManualClock();
    const { run, state } = failing(9);
    const running = start({ run, effect: 'idempotent', platform }, clock);
    await clock.advance(10);
    await clock.advance(10);
    expect(shown(await running)).toEqual([[EntryType.error, 'failed']]);
    expect(state.calls).toBe(3);
  });

  it.each<[string, Effect | undefined]>([
    ['once', 'once'],
    ['undeclared', undefined],
  ])('does not repeat a command of effect %s, and says so', async (_, effect) => {
    const { run, state } = failing(9);
    const answer = await start({ run, platform, ...(effect && { effect }) });
    expect(shown(answer)).toEqual([[EntryType.error, 'failed']]);
    expect(answer.warnings).toEqual([expect.stringContaining('was not repeated')]);
    expect(state.calls).toBe(1);
  });

  it('does not repeat an error that would come again', async () => {
    const { run, state } = failing(9, () => new ConfigurationError('no key'));
    expect(shown(await start({ run, effect: 'read', platform }))).toEqual([[EntryType.error, 'no key']]);
    expect(state.calls).toBe(1);
  });

  it('ends when the caller gives up while waiting', async () => {
    const caller = new AbortController();
    const clock = new ManualClock();
    const { run, state } = failing(9);
    const running = start({ run, effect: 'read', platform, signal: caller.signal }, clock);
    await clock.advance(5);
    caller.abort();
    expect(shown(await running)).toEqual([[EntryType.error, 'Command scan was cancelled.']]);
    expect(state.calls).toBe(1);
    expect(clock.pending).toBe(0);
  });
});

describe('asking again later', () => {
  const next = { command: 'scan', args: { id: 5 }, afterSeconds: 30, timeoutSeconds: 600 };
  const polling = { polling: true };

  it('is passed on, with what is known so far', async () => {
    const answer = await start({
      declaration: polling,
      run: async () => ({ partial: { readable: 'still waiting', warnings: ['slow'] }, next }),
    });
    expect(answer.again).toEqual(next);
    expect(shown(answer)).toEqual([[EntryType.note, 'still waiting']]);
    expect(answer.warnings).toEqual(['slow']);
  });

  it('may come without entries, and execution-timeout limits it', async () => {
    const answer = await start({
      declaration: polling,
      platform: { executionTimeoutSeconds: 60 },
      run: async () => ({ next }),
    });
    expect(answer.drafts).toEqual([]);
    expect(answer.again).toEqual({ ...next, timeoutSeconds: 60 });
  });

  it('needs a manifest that says so', async () => {
    const answer = await start({ run: async () => ({ next }) });
    expect(answer).not.toHaveProperty('again');
    expect(answer.warnings).toEqual([expect.stringContaining('polling: true')]);
  });
});

describe('test-module', () => {
  it('answers ok, and nothing else', async () => {
    const answer = await start({ command: 'test-module' });
    expect(entriesOf(answer)).toEqual([{ Type: EntryType.note, ContentsFormat: 'text', Contents: 'ok' }]);
  });

  it('answers with the error', async () => {
    const answer = await start({
      command: 'test-module',
      test: async () => {
        throw new CommandFailed('The key SECRET-KEY is not valid.');
      },
    });
    expect(shown(answer)).toEqual([[EntryType.error, 'The key ****** is not valid.']]);
  });

  it('is over in time', async () => {
    const clock = new ManualClock();
    const running = start({ command: 'test-module', test: () => new Promise(() => {}) }, clock);
    await clock.advance(300);
    expect(shown(await running)[0]?.[1]).toContain('Command test-module did not finish within 300 seconds');
  });
});
