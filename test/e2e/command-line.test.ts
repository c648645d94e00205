import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { executable, usePlace } from './sortie.js';

const place = usePlace();
const description: { version: string } = JSON.parse(
  readFileSync(resolve(__dirname, '../../package.json'), 'utf8'),
);

describe('sortie', () => {
  it.each(['--version', '-V'])('prints its version for %s', async (option) => {
    expect(await place.run([option])).toEqual({ code: 0, output: `${description.version}\n`, errors: '' });
    expect((await place.run([option, '--json'])).output).toBe(`${description.version}\n`);
  });

  it('is a program of its own, as npx and a linked package start it', () => {
    expect(execFileSync(executable, ['--version'], { encoding: 'utf8' })).toBe(`${description.version}\n`);
  });

  it.each([
    [['--help'], 'detonate suspicious.docx'],
    [['run', '--help'], "sortie run '!vmray-get-sample sample_id=5'"],
    [['detonate', '--help'], '--fail-on suspicious'],
    [['instances', '--help'], 'sortie instances test'],
    [['instances', 'test', '--help'], 'sortie instances test'],
    [['simulator', '--help'], 'sortie simulator --speed 20'],
    [['help', 'run'], '--no-color'],
  ])('explains %j with examples', async (words, example) => {
    const { code, output, errors } = await place.run(words);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain(example);
  });

  it.each([
    [[], 'Usage: sortie'],
    [['rnu'], 'Did you mean run?'],
    [['--jsn'], 'Did you mean --json?'],
    [['run'], "missing required argument 'words'"],
    [['run', 'a', '--fail-on=x'], "unknown option '--fail-on=x'"],
    [['detonate', 'a', '--fail-on', 'clean'], 'Allowed choices are malicious, suspicious'],
    [['detonate', 'a', '--timeout', 'soon'], '--timeout must be a duration'],
    [['simulator', '--speed', 'fast'], '--speed must be a number, not "fast"'],
    [['simulator', '--speed', '-1'], "The simulator's speed should be"],
    [['simulator', '--faults', 'gone.json'], '"gone.json" cannot be used: there is no such file'],
    [['instances', 'test'], 'No instance is configured'],
    [['run', 'vmray-get-sample', 'sample_id=5'], 'VMRAY_API_KEY'],
    [['run', '!a b="c'], 'Column 6: the quote that starts here is never closed.'],
  ])('ends with 2 for the wrong use %j', async (words, message) => {
    const { code, output, errors } = await place.run(words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});
