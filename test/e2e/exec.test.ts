import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { startExec } from './exec-process.js';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 1000 });
const other = useSimulator({ speed: 1000 });

const exec = (words: readonly string[] = []) => startExec(place, words, server.environment);
const paramsOf = ({ simulator }: typeof server) => ({
  server: simulator.url,
  credentials: { password: simulator.apiKey },
});
const hash = (number: number) => number.toString(16).padStart(32, '0');
const byHash = (number: number) => ({
  id: number,
  command: 'vmray-get-sample-by-hash',
  args: { hash: hash(number) },
});
const notFound = (number: number) => ({
  id: number,
  entries: [expect.objectContaining({ Type: 1, Contents: `No samples found for md5 hash ${hash(number)}` })],
});
const upload = (id: unknown, more: object) => ({
  id,
  command: 'vmray-upload-sample',
  args: { entry_id: '79@4' },
  ...more,
});

describe('sortie exec', () => {
  it('answers requests until its input ends, with nothing on standard error', async () => {
    const run = exec();
    run.send(byHash(1));
    expect(await run.next()).toEqual(notFound(1));
    run.send({ id: 'two', line: `!vmray-get-sample-by-hash hash=${hash(2)}` });
    expect(await run.next()).toEqual({ ...notFound(2), id: 'two' });
    run.input.write(JSON.stringify(byHash(3)));
    expect(await run.end()).toEqual({ answers: [notFound(3)], errors: '', code: 0 });
  });

  it('ends at once with 0 where there is no input', async () => {
    expect(await exec().end()).toEqual({ answers: [], errors: '', code: 0 });
  });

  it('answers a thousand requests, eight at a time, among lines that are none: nothing is lost or mixed up', async () => {
    const run = exec();
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
    for (const number of numbers) {
      run.send(byHash(number));
      if (number % 100 === 0) run.send('{"id":1,', '', `{"id":"none-${number}"}`, '\u0000');
    }
    const { answers, code, errors } = await run.end();
    const entries = answers.filter((answer) => answer.entries);
    const refused = answers.filter((answer) => answer.error);
    const sorted = [...entries].sort((one, two) => Number(one.id) - Number(two.id));
    expect(sorted).toEqual(numbers.map(notFound));
    expect(refused.filter(({ error }) => error?.code === 'not-json')).toHaveLength(20);
    expect(refused.filter(({ error }) => error?.code === 'not-a-request').map(({ id }) => id)).toEqual(
      numbers.filter((number) => number % 100 === 0).map((number) => `none-${number}`),
    );
    expect([refused.length, code, errors]).toEqual([30, 0, '']);
  });

  it('ends with 0 whatever the answers say', async () => {
    const run = exec();
    run.send('nonsense', { id: 1, command: 'no-such-command' }, { id: 2, command: 'vmray-get-sample' });
    const { answers, code } = await run.end();
    expect(code).toBe(0);
    expect(answers).toHaveLength(3);
    expect(answers).toContainEqual({ id: null, error: { code: 'not-json', message: expect.any(String) } });
    expect(answers).toContainEqual({
      id: 1,
      entries: [expect.objectContaining({ Type: 4, Contents: expect.stringContaining('no-such-command') })],
    });
    expect(answers).toContainEqual({
      id: 2,
      entries: [expect.objectContaining({ Type: 4, Contents: expect.stringContaining('sample_id') })],
    });
  });

  it('keeps inline parameters apart, and needs no configured instance for them', async () => {
    const run = startExec(place);
    const lists = [server, other].map(({ simulator }, which) =>
      Array.from({ length: 20 }, (_, number) => ({
        id: `${which} ${number}`,
        command: 'vmray-upload-url',
        args: { url: `https://host-${which}-${number}.example.test/` },
        integration: which === 0 ? 'vmray' : 'VMRay',
        params: paramsOf({ simulator, environment: {} }),
      })),
    );
    run.send(...(lists[0] ?? []).flatMap((request, index) => [request, lists[1]?.[index]]));
    run.send({ id: 'no params', command: 'vmray-get-sample', args: { sample_id: 1 } });
    const { answers } = await run.end();
    expect(answers).toHaveLength(41);
    for (const { id, entries } of answers) {
      const text = JSON.stringify(entries);
      if (id === 'no params') {
        expect(text).toContain('No instance is configured');
        continue;
      }
      const [which = '', number = ''] = String(id).split(' ');
      expect(text).toContain(`https://host-${which}-${number}.example.test/`);
      expect(text).toContain(`${(which === '0' ? server : other).simulator.url}/user/sample/view`);
    }
    for (const [which, { simulator }] of [server, other].entries()) {
      const state: { submissions: { name: string }[] } = await fetch(`${simulator.url}/simulator/state`).then(
        async (answer) => JSON.parse(await answer.text()),
      );
      const names = state.submissions.map(({ name }) => name);
      expect(names.filter((name) => name.startsWith(`https://host-${which}-`))).toHaveLength(20);
      expect(names.filter((name) => name.startsWith(`https://host-${1 - which}-`))).toHaveLength(0);
    }
  });

  it('asks the instance that a request names, and tells what is wrong with its parameters', async () => {
    const run = exec();
    run.send({ id: 1, command: 'test-module' });
    expect(await run.next()).toEqual({
      id: 1,
      entries: [{ Type: 1, ContentsFormat: 'text', Contents: 'ok' }],
    });
    run.send({ id: 2, command: 'test-module', instance: 'vmray' });
    expect(await run.next()).toMatchObject({ entries: [{ Contents: 'ok' }] });
    run.send({ id: 3, command: 'test-module', instance: 'vmary' });
    expect(await run.next()).toMatchObject({
      entries: [{ Type: 4, Contents: expect.stringContaining('Did you mean "vmray"?') }],
    });
    run.send({ id: 4, command: 'test-module', params: { server: server.simulator.url } });
    expect(await run.next()).toMatchObject({
      entries: [{ Type: 4, Contents: expect.stringContaining('No API key is configured') }],
    });
    run.send({ id: 5, command: 'test-module', integration: 'virustotal', params: {} });
    expect(await run.next()).toMatchObject({
      entries: [{ Type: 4, Contents: expect.stringContaining('Loaded: vmray') }],
    });
    await run.end();
  });

  it('never shows a secret of inline parameters: not in answers, nor with -vv on standard error', async () => {
    const run = exec(['-vv']);
    const secret = 'not-the-right-key-81';
    const params = {
      server: server.simulator.url,
      credentials: { password: secret },
      [secret.slice(0, 3)]: 1,
    };
    run.send(
      { id: 1, command: 'vmray-get-sample', args: { sample_id: 5 }, params },
      { id: 2, command: 'vmray-get-sample', args: { sample_id: secret }, params },
      { id: 3, line: `!vmray-get-sample ${secret} ${secret}`, params },
      { id: 4, command: 'vmray-get-sample', params: { ...params, credentials: secret } },
      { id: 5, command: 'vmray-get-sample', params, timeout: secret },
      `{"id":6,"params":{"credentials":{"password":"${secret}"`,
    );
    const { answers, errors } = await run.end();
    expect(answers).toHaveLength(6);
    expect(errors).toContain(`> GET ${server.simulator.url}/rest/sample/5`);
    expect(errors + JSON.stringify(answers)).not.toContain(secret);
    expect(errors).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('submits a file that the request brings, and keeps the files of entries where --files says', async () => {
    const run = exec(['--files', 'kept']);
    const contentBase64 = Buffer.from('a harmless text').toString('base64');
    run.send(upload(1, { files: { '79@4': { name: 'note.txt', contentBase64 } } }));
    const uploaded = await run.next();
    expect(uploaded).toMatchObject({
      id: 1,
      entries: [{ Type: 1, Contents: { data: { samples: [{ sample_filename: 'note.txt' }] } } }],
    });
    const sampleId = /"sample_id":(\d+)/.exec(JSON.stringify(uploaded))?.[1];
    const analyses = async (): Promise<string | undefined> => {
      run.send({ id: 2, command: 'vmray-get-analysis-by-sample', args: { sample_id: sampleId } });
      return /"AnalysisID":(\d+)/.exec(JSON.stringify(await run.next()))?.[1];
    };
    let analysisId = await analyses();
    while (analysisId === undefined) analysisId = await analyses();
    run.send({ id: 3, command: 'vmray-get-summary', args: { analysis_id: analysisId } });
    const { answers } = await run.end();
    expect(answers).toEqual([
      {
        id: 3,
        entries: [
          {
            Type: 9,
            Contents: '',
            ContentsFormat: 'text',
            File: 'summary_v2.json',
            FileID: expect.any(String),
            Path: expect.any(String),
          },
        ],
      },
    ]);
    const path = String(answers[0]?.entries?.[0]?.['Path']);
    expect(path.startsWith(join(place.folder, 'kept/'))).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('analysis_metadata');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(place.folder, 'kept')).mode & 0o777).toBe(0o700);
  });

  it('makes no folder for files that it does not have', async () => {
    const run = exec();
    run.send(byHash(1));
    await run.end();
    expect(existsSync(join(place.folder, '.sortie'))).toBe(false);
  });

  it('prints the schema of both directions, which its own lines obey', async () => {
    const { output, code } = await place.run(['exec', '--schema']);
    expect(code).toBe(0);
    const schema = JSON.parse(output);
    const ajv = new Ajv({ allowUnionTypes: true });
    ajv.addSchema(schema, 'lines');
    const isRequest = ajv.getSchema('lines#/definitions/request');
    const isAnswer = ajv.getSchema('lines#/definitions/answer');
    const requests = [
      byHash(1),
      upload('x', { files: {} }),
      { line: '!vmray-get-sample' },
      { id: null, command: 'x' },
    ];
    const run = exec();
    run.send(...requests, 'no', '{}');
    const { answers } = await run.end();
    expect(requests.map((request) => isRequest?.(request))).toEqual([true, true, true, true]);
    expect(answers.map((answer) => isAnswer?.(answer))).toEqual([true, true, true, true, true, true]);
    expect([isRequest?.({ id: 1 }), isAnswer?.({ id: 1 })]).toEqual([false, false]);
  });

  it('explains itself with examples', async () => {
    const { output, errors, code } = await place.run(['exec', '--help']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('sortie exec --concurrency 16 --allow-files ./samples');
  });

  it.each([
    [['--concurrency', '0'], '--concurrency must be a whole number'],
    [['--max-line', '64MB'], '--max-line must be a whole number'],
    [['--allow-files', 'gone'], '--allow-files "gone" cannot be used: there is no such file'],
  ])('ends with 2 for the wrong use %j', async (words, message) => {
    const { answers, errors, code } = await exec(words).end();
    expect([answers, code]).toEqual([[], 2]);
    expect(errors).toContain(message);
  });
});
