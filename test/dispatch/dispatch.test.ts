import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../src/language/entry/entry.js';
import type { JsonObject } from '../../src/language/json/json.js';
import { CommandFailed } from '../../src/sdk/errors/command-failed.js';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';
import { RateLimited } from '../../src/sdk/errors/rate-limited.js';
import type { CallSurroundings } from '../../src/sdk/integration.js';
import { anArgument } from './declarations.js';
import { ManualClock } from './manual-clock.js';
import { entriesOf, failing, never, type Run, type Setup, shown, start } from './start-dispatch.js';

describe('a command', () => {
  it('runs with its arguments read, and its result becomes entries', async () => {
    const seen: { command: string; args: JsonObject; call: CallSurroundings }[] = [];
    const clock = new ManualClock();
    const answer = await start(
      {
        args: { ID: ' 5 ', extra: true },
        run: async (command, args, call) => {
          seen.push({ command, args, call });
          return {
            readable: '**5**',
            outputs: [{ path: 'Scan', value: { id: 5 } }],
            raw: { id: 5 },
            warnings: ['w'],
          };
        },
      },
      clock,
    );
    expect(seen[0]).toMatchObject({ command: 'scan', args: { id: 5, extra: true } });
    expect(seen[0]?.call).toMatchObject({ attempt: 'attempt-1', now: clock.now() });
    expect(entriesOf(answer)).toEqual([
      expect.objectContaining({
        Type: EntryType.note,
        HumanReadable: '**5**',
        Contents: { id: 5 },
        EntryContext: { Scan: { id: 5 } },
      }),
    ]);
    expect(answer.warnings).toEqual([
      expect.stringContaining('"ID" is taken for "id"'),
      expect.stringContaining('no argument "extra"'),
      'w',
    ]);
    expect(answer).not.toHaveProperty('again');
    expect(clock.pending).toBe(0);
  });

  it('may return failures among its results', async () => {
    const answer = await start({
      run: async () => [{ readable: 'one' }, new CommandFailed('two is unknown'), { readable: 'three' }],
    });
    expect(shown(answer)).toEqual([
      [EntryType.note, 'one'],
      [EntryType.error, 'two is unknown'],
      [EntryType.note, 'three'],
    ]);
  });

  it('that fails after having done something reports both', async () => {
    const answer = await start({
      run: async () => {
        throw new CommandFailed('the second tag failed', { readable: 'the first was added' });
      },
    });
    expect(shown(answer)).toEqual([
      [EntryType.note, 'the first was added'],
      [EntryType.error, 'the second tag failed'],
    ]);
    const bare = await start({ run: async () => new CommandFailed('failed', {}) });
    expect(shown(bare)).toEqual([[EntryType.error, 'failed']]);
  });

  it('gets no call when an argument is wrong', async () => {
    const run: Run = async () => {
      throw new Error('must not be called');
    };
    const answer = await start({ run, args: { id: 'abc' } });
    expect(shown(answer)).toEqual([[EntryType.error, 'Argument "id" must be a number, not "abc".']]);
    const required = { arguments: [anArgument('needed', { required: true, description: 'An id.' })] };
    expect(shown(await start({ run, declaration: required }))).toEqual([
      [EntryType.error, 'Missing required argument "needed" for command scan (An id.).'],
    ]);
  });

  it('of an instance that cannot work says why', async () => {
    const connect = () => {
      throw new ConfigurationError('The API key is missing.');
    };
    expect(shown(await start({ connect }))).toEqual([[EntryType.error, 'The API key is missing.']]);
  });

  it('that the integration lacks is an error entry', async () => {
    const [[type, contents] = []] = shown(await start({ command: 'scam' }));
    expect(type).toBe(EntryType.error);
    expect(contents).toContain('Unsupported Command : scam');
    expect(contents).toContain('nearest known commands are scan');
  });

  it('has extend-context and ignore-outputs applied', async () => {
    const answer = await start({
      run: async () => ({ raw: { a: [1, 2] }, outputs: [{ path: 'Own', value: 1 }] }),
      platform: { ignoreOutputs: true, extendContext: [{ key: 'Kept', path: 'a.[1]' }] },
    });
    expect(entriesOf(answer)[0]?.EntryContext).toEqual({ Kept: 2 });
  });
});

describe('what is thrown', () => {
  it.each<[string, unknown, string]>([
    ['a TypeError', new TypeError('x is not a function'), 'Failed to execute scan: x is not a function'],
    ['a text', 'no luck', 'Failed to execute scan: no luck'],
    ['nothing', undefined, 'Failed to execute scan: no reason was given'],
    ['an object', { message: 'hidden' }, 'Failed to execute scan: no reason was given'],
    ['a message with a stack', new Error('bad\n    at file.js:1:2\n    at x'), 'Failed to execute scan: bad'],
    ['an error with a secret', new Error('GET /?key=SECRET-KEY'), 'Failed to execute scan: GET /?key=******'],
    ['our own error with a secret', new CommandFailed('SECRET-KEY is wrong'), '****** is wrong'],
    ['a very long message', new Error('a'.repeat(5000)), `Failed to execute scan: ${'a'.repeat(1000)}…`],
  ])('%s becomes one error entry', async (_, thrown, message) => {
    const answer = await start({ run: () => Promise.reject(thrown) });
    expect(entriesOf(answer)).toEqual([
      { Type: EntryType.error, ContentsFormat: 'text', Contents: message, EntryContext: null },
    ]);
  });

  it('may be hostile to being asked', async () => {
    const hostile = new Error();
    Object.defineProperty(hostile, 'message', {
      get() {
        throw new Error('no');
      },
    });
    expect(shown(await start({ run: () => Promise.reject(hostile) }))).toEqual([
      [EntryType.error, 'Failed to execute scan: no reason was given'],
    ]);
  });

  it('before the first wait counts too', async () => {
    const run: Run = () => {
      throw new RangeError('at once');
    };
    expect(shown(await start({ run }))).toEqual([[EntryType.error, 'Failed to execute scan: at once']]);
  });

  it('does not show the value of a secret argument', async () => {
    const answer = await start({
      args: { password: 'infected' },
      run: async () => {
        throw new CommandFailed('The archive cannot be opened with infected.');
      },
    });
    expect(shown(answer)).toEqual([[EntryType.error, 'The archive cannot be opened with ******.']]);
  });

  it('as a rate limit carries the time to come back', async () => {
    const retryAt = new Date(Date.UTC(2026, 0, 1, 1));
    const { run, state } = failing(9, () => new RateLimited(retryAt, 3600));
    const answer = await start({ run, effect: 'read', platform: { retryCount: 5 } });
    expect(answer.retryAt).toEqual(retryAt);
    expect(shown(answer)).toEqual([
      [EntryType.error, 'Rate limit exceeded! Please wait 3600 seconds and re-run.'],
    ]);
    expect(state.calls).toBe(1);
  });
});

describe('what is returned against the types', () => {
  it.each([undefined, null, 'text', 5])('%j is an error entry', async (value) => {
    // What a plugin in plain JavaScript may do.
    const run: Run = async () => JSON.parse(JSON.stringify({ value: value ?? null })).value;
    expect(shown(await start({ run }))).toEqual([
      [EntryType.error, 'Command scan of VMRay returned something that is no result.'],
    ]);
  });

  it('an empty list is no entry', async () => {
    expect((await start({ run: async () => [] })).drafts).toEqual([]);
  });
});

describe('time', () => {
  it.each<[string, Setup, number]>([
    ['300 seconds', {}, 300],
    ['the manifest’s', { declaration: { timeoutSeconds: 20 } }, 20],
    ['the call’s', { declaration: { timeoutSeconds: 20 }, platform: { executionTimeoutSeconds: 7 } }, 7],
  ])('is over after %s, though the handler goes on', async (_, setup, seconds) => {
    const clock = new ManualClock();
    const reasons: unknown[] = [];
    const run: Run = (_command, _args, { signal }) => {
      signal.addEventListener('abort', () => reasons.push(signal.reason));
      return new Promise(() => {});
    };
    const running = start({ ...setup, run }, clock);
    await clock.advance(seconds - 1);
    expect(reasons).toEqual([]);
    await clock.advance(1);
    const answer = await running;
    expect(shown(answer)).toEqual([
      [EntryType.error, expect.stringContaining(`did not finish within ${seconds} seconds`)],
    ]);
    expect(reasons).toEqual([expect.objectContaining({ code: 'timed-out', seconds })]);
    expect(clock.pending).toBe(0);
  });

  it('being over is what counts when the handler then fails in its own way', async () => {
    const clock = new ManualClock();
    const run: Run = (_command, _args, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted by the client library')));
      });
    const running = start({ run }, clock);
    await clock.advance(300);
    expect(shown(await running)[0]?.[1]).toContain('did not finish within 300 seconds');
  });

  it('ends when the caller gives up', async () => {
    const caller = new AbortController();
    const clock = new ManualClock();
    const running = start({ run: never, signal: caller.signal }, clock);
    await clock.advance(1);
    caller.abort();
    expect(shown(await running)).toEqual([[EntryType.error, 'Command scan was cancelled.']]);
    expect(clock.pending).toBe(0);
  });

  it('is not spent when the caller has given up before', async () => {
    const { run, state } = failing(0);
    expect(shown(await start({ run, signal: AbortSignal.abort() }))).toEqual([
      [EntryType.error, 'Command scan was cancelled.'],
    ]);
    expect(state.calls).toBe(0);
  });
});
