import { describe, expect, it } from '@jest/globals';
import { compiled } from '../../../src/integrations/vmray/integration.generated.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { HttpRequest } from '../../../src/sdk/http/http-client.js';
import { play, type Scripted } from './scripted-vmray.js';

/** What a request carries, so that an argument which is ignored changes nothing here. */
function sent({ method, path, query, form }: HttpRequest): string {
  const parts = form?.map((part) =>
    part.kind === 'field' ? `${part.name}=${part.value}` : `${part.name}:${part.fileName}`,
  );
  return JSON.stringify([method, path, query ?? {}, parts ?? []]);
}

const submitted = { result: 'ok', data: { jobs: [], samples: [], submissions: [], errors: [] } };
const nothing = { result: 'ok', data: [] };
const files = { '1@1': { name: 'a.exe', text: 'a' }, '2@1': { name: 'b.exe', text: 'b' } };

interface Pair {
  readonly answer: Scripted;
  /** The arguments that a call cannot do without. */
  readonly base: JsonObject;
  /** Per argument: another value than the base has. */
  readonly other: JsonObject;
}

const upload = { shareable: true, max_jobs: 4, tags: ['t1'], net_scheme_name: 'dk' };
const id = ['1'];

const pairs: Readonly<Record<string, Pair>> = {
  'vmray-upload-sample': {
    answer: submitted,
    base: { entry_id: '1@1' },
    other: {
      ...upload,
      entry_id: '2@1',
      document_password: 'secret one',
      archive_password: 'secret two',
      sample_type: 'Windows Exe (x86-32)',
      reanalyze: true,
    },
  },
  'vmray-upload-url': {
    answer: submitted,
    base: { url: 'https://one.example.test' },
    other: { ...upload, url: 'https://two.example.test' },
  },
  'vmray-get-submission': { answer: nothing, base: { submission_id: id }, other: { submission_id: ['2'] } },
  'vmray-get-sample': { answer: nothing, base: { sample_id: id }, other: { sample_id: ['2'] } },
  'vmray-get-analysis-by-sample': {
    answer: nothing,
    base: { sample_id: id },
    other: { sample_id: ['2'], limit: 3 },
  },
  'vmray-get-threat-indicators': { answer: nothing, base: { sample_id: id }, other: { sample_id: ['2'] } },
  'vmray-get-iocs': {
    answer: nothing,
    base: { sample_id: id },
    other: { sample_id: ['2'], all_artifacts: true },
  },
  'vmray-get-sample-by-hash': {
    answer: nothing,
    base: { hash: ['a'.repeat(32)] },
    other: { hash: ['b'.repeat(40)] },
  },
  'vmray-get-job-by-sample': { answer: nothing, base: { sample_id: id }, other: { sample_id: ['2'] } },
  'vmray-get-job-by-id': { answer: nothing, base: { job_id: id }, other: { job_id: ['2'] } },
  'vmray-add-tag': {
    answer: { result: 'ok' },
    base: { submission_id: id, tag: 'one' },
    other: { submission_id: ['2'], analysis_id: ['3'], tag: 'two' },
  },
  'vmray-delete-tag': {
    answer: { result: 'ok' },
    base: { submission_id: id, tag: 'one' },
    other: { submission_id: ['2'], analysis_id: ['3'], tag: 'two' },
  },
  'vmray-get-summary': { answer: { result: 'ok' }, base: { analysis_id: id }, other: { analysis_id: ['2'] } },
  'vmray-get-screenshots': {
    answer: { status: 404, text: '' },
    base: { analysis_id: id },
    other: { analysis_id: ['2'] },
  },
  'vmray-get-license-usage-verdicts': { answer: { result: 'ok', data: {} }, base: {}, other: {} },
  'vmray-get-license-usage-reports': { answer: { result: 'ok', data: {} }, base: {}, other: {} },
};

async function requestsOf(command: string, args: JsonObject, answer: Scripted): Promise<readonly string[]> {
  const requests: HttpRequest[] = [];
  await play(command, args, [answer, answer], files, (request) => requests.push(request)).catch(
    () => undefined,
  );
  return requests.map(sent);
}

describe('every argument of every command', () => {
  it('is in the table below', () => {
    const declared = compiled.manifest.commands.map((command) => [
      command.name,
      command.arguments
        .filter(({ aliasOf }) => aliasOf === undefined)
        .map(({ name }) => name)
        .sort(),
    ]);
    const tested = Object.entries(pairs).map(([command, { base, other }]) => [
      command,
      [...new Set([...Object.keys(base), ...Object.keys(other)])].sort(),
    ]);
    expect(Object.fromEntries(tested)).toEqual(Object.fromEntries(declared));
  });

  const rows = Object.entries(pairs).flatMap(([command, { other }]) =>
    Object.keys(other).map((argument) => [command, argument] as const),
  );

  it.each(rows)('%s %s changes what is sent', async (command, argument) => {
    const pair = pairs[command];
    if (!pair) throw new Error('no such command');
    const before = await requestsOf(command, pair.base, pair.answer);
    const changed = pair.other[argument];
    const after = await requestsOf(
      command,
      { ...pair.base, ...(changed === undefined ? {} : { [argument]: changed }) },
      pair.answer,
    );
    expect(before.length).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
  });
});
