import { describe, expect, it } from '@jest/globals';
import { CommandLineError, parseCommandLine } from '../../src/dispatch/index.js';
import { runCommand } from '../../src/runtime/run-command.js';
import { testInstance } from '../../src/runtime/test-instance.js';
import { echoSystem, freshInvestigation } from './echo-system.js';

const { signal } = new AbortController();

describe('runCommand', () => {
  it('adds entries with id, brand and instance, and merges their context', async () => {
    const investigation = freshInvestigation();
    const outcome = await runCommand(echoSystem(), investigation, parseCommandLine('!echo-say text=hi'), {
      signal,
    });
    expect(outcome).toMatchObject({
      entries: [{ ID: '1@4', Brand: 'echo', ModuleName: 'echo', HumanReadable: 'hi' }],
      failed: false,
      misconfigured: false,
      warnings: [],
    });
    expect(investigation.current.context).toEqual({ Echo: { Said: 'hi' } });
  });

  it('looks expressions up in the context of the investigation', async () => {
    const investigation = freshInvestigation();
    const system = echoSystem();
    await runCommand(system, investigation, parseCommandLine('!echo-say hi'), { signal });
    const { entries } = await runCommand(
      system,
      investigation,
      parseCommandLine('!echo-say "${Echo.Said} again"'),
      {
        signal,
      },
    );
    expect(entries).toMatchObject([{ ID: '2@4', HumanReadable: 'hi again' }]);
  });

  it('asks every instance and keeps their order', async () => {
    const outcome = await runCommand(
      echoSystem({ one: {}, two: {}, three: {} }),
      freshInvestigation(),
      parseCommandLine('!echo-say hi'),
      { signal },
    );
    expect(outcome.entries.map(({ ID, ModuleName }) => `${ID} ${ModuleName}`)).toEqual([
      '1@4 one',
      '2@4 two',
      '3@4 three',
    ]);
  });

  it('loses nothing when commands run side by side', async () => {
    const investigation = freshInvestigation();
    const system = echoSystem();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) =>
        runCommand(system, investigation, parseCommandLine(`!echo-say ${text}`), { signal }),
      ),
    );
    const { entries, context } = investigation.current;
    expect(entries.map(({ ID }) => ID)).toEqual(['1@4', '2@4', '3@4', '4@4']);
    expect(context).toEqual({ Echo: { Said: ['a', 'b', 'c', 'd'] } });
  });

  it('keeps the file of a command, describes it, and lets the next command read it', async () => {
    const investigation = freshInvestigation();
    const system = echoSystem();
    const written = await runCommand(
      system,
      investigation,
      parseCommandLine('!echo-write name=a.txt text=hello'),
      {
        signal,
      },
    );
    expect(written.entries).toMatchObject([{ ID: '1@4', Type: 9, File: 'a.txt', FileMetadata: { size: 5 } }]);
    expect(investigation.current.context).toEqual({
      InfoFile: {
        Name: 'a.txt',
        Size: 5,
        EntryID: '1@4',
        Extension: 'txt',
        Info: 'text/plain',
        Type: 'ASCII text, with no line terminators',
      },
    });
    const read = await runCommand(system, investigation, parseCommandLine('!echo-read entry_id=1@4'), {
      signal,
    });
    expect(read.entries).toMatchObject([{ HumanReadable: 'a.txt: hello' }]);
  });

  it('reports a file that nobody knows', async () => {
    const outcome = await runCommand(echoSystem(), freshInvestigation(), parseCommandLine('!echo-read 9@4'), {
      signal,
    });
    expect(outcome).toMatchObject({
      failed: true,
      entries: [{ Type: 4, Contents: expect.stringContaining('"9@4"') }],
    });
  });

  it('merges the context that stands beside an error', async () => {
    const investigation = freshInvestigation();
    const outcome = await runCommand(echoSystem(), investigation, parseCommandLine('!echo-fail text=so'), {
      signal,
    });
    expect(outcome.failed).toBe(true);
    expect(outcome.entries.at(-1)).toMatchObject({ Type: 4, Contents: 'It failed: so' });
    expect(investigation.current.context).toEqual({ Echo: { Left: 'behind' } });
  });

  it('makes an error entry of a command that nobody has', async () => {
    const outcome = await runCommand(echoSystem(), freshInvestigation(), parseCommandLine('!echo-sya'), {
      signal,
    });
    expect(outcome).toMatchObject({
      failed: true,
      misconfigured: false,
      entries: [{ ID: '1@4', Brand: 'Sortie', Type: 4, Contents: expect.stringContaining('echo-say') }],
    });
  });

  it('says when no instance could be asked, but not when one could', async () => {
    const line = parseCommandLine('!echo-say hi');
    const wrong = await runCommand(echoSystem({ bad: { api_key: 'bad' } }), freshInvestigation(), line, {
      signal,
    });
    expect(wrong).toMatchObject({ misconfigured: true, entries: [{ Contents: 'This key cannot work.' }] });
    const mixed = echoSystem({ bad: { api_key: 'bad' }, good: {} });
    const half = await runCommand(mixed, freshInvestigation(), line, { signal });
    expect(half).toMatchObject({ misconfigured: false, failed: true });
    expect(half.entries).toHaveLength(2);
  });

  it('masks the secrets of an instance in its errors', async () => {
    const outcome = await runCommand(
      echoSystem({ echo: { api_key: 'very-secret-1' } }),
      freshInvestigation(),
      parseCommandLine('!echo-fail text="the key very-secret-1"'),
      { signal },
    );
    expect(outcome.entries.at(-1)?.Contents).toBe('It failed: the key ******');
  });

  it('leaves a command line that makes no sense to the caller', async () => {
    await expect(
      runCommand(echoSystem(), freshInvestigation(), parseCommandLine('!echo-say a b'), { signal }),
    ).rejects.toThrow(CommandLineError);
  });
});

describe('testInstance', () => {
  const test = async (api_key: string) => {
    const system = echoSystem({ 'with, comma': { api_key } });
    return Promise.all(system.instances.map((instance) => testInstance(system, instance, signal)));
  };

  it('answers ok, or why not', async () => {
    expect(await test('fine')).toEqual([{ success: true, message: 'ok' }]);
    expect(await test('expired')).toEqual([{ success: false, message: 'The subscription has ended.' }]);
    expect(await test('bad')).toEqual([{ success: false, message: 'This key cannot work.' }]);
  });
});
