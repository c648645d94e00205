import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLocalFiles } from '../../../src/cli/files/local-files.js';
import { takeLocalFiles } from '../../../src/cli/files/take-local-files.js';
import { readWords } from '../../../src/cli/run/read-words.js';
import { runCommand } from '../../../src/runtime/run-command.js';
import { echoSystem, freshInvestigation } from '../../runtime/echo-system.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-take-'));
  writeFileSync(join(folder, 'a.txt'), 'hello');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* input(): AsyncIterable<Uint8Array> {
  yield Buffer.from('from a pipe');
}

async function run(...words: string[]) {
  const echo = echoSystem();
  const files = withLocalFiles(echo.files);
  const system = { ...echo, files };
  const investigation = freshInvestigation();
  const line = await takeLocalFiles(readWords(words), system, {
    files,
    investigation,
    input: input(),
    signal: new AbortController().signal,
  });
  const { entries } = await runCommand(system, investigation, line, { signal: new AbortController().signal });
  return { readable: entries[0]?.HumanReadable, current: investigation.current };
}

describe('takeLocalFiles', () => {
  it('puts a local file into the investigation and its entry id into the call', async () => {
    const { readable, current } = await run('echo-read', `entry_id=@${join(folder, 'a.txt')}`);
    expect(readable).toBe('a.txt: hello');
    expect(current.entries).toMatchObject([{ ID: '1@4', Type: 3, File: 'a.txt' }, { ID: '2@4' }]);
    expect(current.context).toMatchObject({ File: { Name: 'a.txt', EntryID: '1@4', Size: 5 } });
  });

  it('does so in a quoted line, and for a value without a name', async () => {
    expect((await run(`!echo-read entry_id="@${join(folder, 'a.txt')}"`)).readable).toBe('a.txt: hello');
    expect((await run('echo-read', `@${join(folder, 'a.txt')}`)).readable).toBe('a.txt: hello');
  });

  it('reads standard input', async () => {
    expect((await run('echo-read', 'entry_id=@-')).readable).toBe('stdin: from a pipe');
  });

  it('leaves other arguments alone, though they begin with the same sign', async () => {
    expect((await run('echo-say', 'text=@nobody')).readable).toBe('@nobody');
    expect((await run('echo-say', '@nobody')).readable).toBe('@nobody');
  });

  it('refuses a file that is not there, before anything runs', async () => {
    await expect(run('echo-read', 'entry_id=@/no/such/file')).rejects.toThrow('"/no/such/file"');
    await expect(run('echo-read', 'entry_id=@')).rejects.toThrow('a path is expected behind the @');
  });
});
