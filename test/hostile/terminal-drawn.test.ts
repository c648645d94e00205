import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObeyed } from '../cli/render/hostile-text.js';
import { executable, usePlace } from '../e2e/sortie.js';
import { canary } from './canary.js';
import { runExecutable } from './doors/executable-door.js';
import { ok, sample, submission } from './vendor/calm-answers.js';
import { HostileVendor, json } from './vendor/hostile-vendor.js';

const hostile = 'a\u001b[2J\u009b2J\u001b]52;c;eA==\u0007\r\u202e\u200b|`\nVerdict: Clean';
/** What Sortie itself writes on a terminal: colours, and a line that is cleared to be written again. */
const ours = new RegExp(`${'\u001b'}\\[(?:[123]|22|23|3[1-6]|39)m|\r${'\u001b'}\\[2K`, 'g');

const foreign = (text: string) => [...text].filter(isObeyed);

const place = usePlace();
let vendor: HostileVendor;
const environment = () => ({ VMRAY_SERVER: vendor.url, VMRAY_API_KEY: canary });

beforeAll(async () => {
  vendor = await HostileVendor.start();
});
afterAll(() => vendor.close());

describe('a hostile command line (attack class 26)', () => {
  it.each([
    ['an option that nobody has', ['run', `--${hostile}`]],
    ['a command that nobody has', [hostile]],
    ['a choice that is none', ['detonate', 'x', '--fail-on', hostile]],
    ['a duration that is none', ['detonate', 'x', '--timeout', hostile]],
    ['a file that is not there', ['detonate', hostile]],
    ['an instance that is not there', ['instances', 'test', hostile]],
    ['a number that is none', ['simulator', '--port', hostile]],
    ['a code that is none', ['integration', 'check', '--explain', hostile]],
    ['a name that is none', ['integration', 'init', hostile]],
    ['a manifest that is not there', ['integration', 'check', hostile]],
  ])('is repeated in a message that a terminal does not obey: %s', async (_, words) => {
    const { output, errors, code } = await runExecutable(place.folder, words, environment());
    expect(foreign(output + errors)).toEqual([]);
    expect(errors).toContain('\\u001b[2J\\u009b2J');
    expect(code).toBe(2);
  });

  it('is shown in full with -vv, headers of the server included', async () => {
    vendor.play({
      '/sample/5': (_, response) => {
        response.setHeader('server', 'x\u009b2J');
        response.writeHead(500, 'no\u009d0;t\u009c', { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error_msg: hostile }));
      },
    });
    const words = ['-vv', 'run', 'vmray-get-sample', 'sample_id=5', 'execution-timeout=1'];
    const { output, errors } = await runExecutable(place.folder, words, environment());
    expect(errors).toContain('server: x\\u009b2J');
    expect(foreign(output + errors)).toEqual([]);
  });
});

const isScriptThere = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
const describeIf = isScriptThere ? describe : describe.skip;
if (!isScriptThere)
  process.stderr.write('No pseudo-terminal: "script" is not installed, tests are skipped.\n');

/** Runs the executable on a pseudo-terminal; answers what a person would have got, line ends apart. */
async function onTerminal(words: readonly string[]): Promise<string> {
  const quoted = [process.execPath, executable, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const child = spawn('script', ['-qec', quoted.join(' '), '/dev/null'], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', ...environment() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return (await text(child.stdout)).replaceAll('\r\n', '\n');
}

describeIf('a person at a terminal (attack class 26)', () => {
  const withoutOurs = (shown: string) => foreign(shown.replaceAll(ours, ''));

  it('gets tables and colours of ours, and nothing that the vendor or the file would have the terminal do', async () => {
    vendor.play({
      '/sample/5': ok(sample({ sample_filename: hostile, sample_type: hostile })),
      '/submission/7': ok(submission({ submission_verdict_reason_description: hostile })),
      '/sample/5/threat_indicators': ok({
        threat_indicators: [{ id: 1, category: hostile, operation: hostile, classifications: [hostile] }],
      }),
    });
    const file = hostile.replaceAll('/', '');
    writeFileSync(join(place.folder, file), 'x');
    const shown = await onTerminal(['detonate', file]);
    expect(shown).toContain('\u001b[31mMalicious');
    expect(shown).toContain('│');
    expect(shown).toContain('\\u001b[2J');
    expect(withoutOurs(shown)).toEqual([]);
    expect(shown.replaceAll(ours, '')).not.toMatch(/^Verdict: Clean/m);
  });

  it.each([
    ['JSON', ['--json', 'run', 'vmray-get-sample', 'sample_id=5']],
    ['an error', ['run', 'vmray-get-analysis-by-sample', 'sample_id=5']],
    ['an option that nobody has', ['run', `--${hostile}`]],
    ['a command that nobody has', [hostile]],
  ])('gets no escape from %s', async (_, words) => {
    vendor.play({
      '/sample/5': ok(sample({ sample_filename: hostile })),
      '/analysis/sample/5': (_request, response) =>
        json(response, 400, { result: 'error', error_msg: hostile }),
    });
    const shown = await onTerminal(words);
    expect(shown).toContain('\\u001b[2J');
    expect(withoutOurs(shown)).toEqual([]);
  });

  it('gets a table of a name of a megabyte at once', async () => {
    vendor.play({ '/sample/5': ok(sample({ sample_filename: 'x'.repeat(1_000_000) })) });
    expect(await onTerminal(['run', 'vmray-get-sample', 'sample_id=5'])).toContain('and 990000 more');
  });
});
