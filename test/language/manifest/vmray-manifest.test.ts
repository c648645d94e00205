import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compiled } from '../../../src/integrations/vmray/integration.generated.js';
import { reliabilities } from '../../../src/language/entry/reliability.js';

const { manifest } = compiled;
const command = (name: string) => manifest.commands.find((one) => one.name === name);

const reference = path.resolve(__dirname, '../../../../shared/vmray-reference.md');
const isThere = existsSync(reference);
if (!isThere) console.warn(`Skipped: the reference of the VMRay commands is not at ${reference}.`);
const describeIf = isThere ? describe : describe.skip;

describe('the manifest of VMRay', () => {
  it('has the parameters of the interface, with their defaults', () => {
    expect(manifest).toMatchObject({ id: 'vmray', display: 'VMRay' });
    expect(
      manifest.parameters.map(({ name, type, required, defaultValue }) => [
        name,
        type,
        required,
        defaultValue,
      ]),
    ).toEqual([
      ['integrationReliability', 15, false, 'C - Fairly reliable'],
      ['server', 0, true, 'https://cloud.vmray.com'],
      ['credentials', 9, false, undefined],
      ['proxy', 8, false, undefined],
      ['insecure', 8, false, undefined],
      ['retry_on_rate_limit', 8, false, 'true'],
      ['api_key', 4, false, undefined],
    ]);
  });

  it('offers the seven reliabilities (D37)', () => {
    expect(manifest.parameters[0]?.options).toEqual(reliabilities);
  });

  it('gives unnamed values to the argument an analyst would type (D31)', () => {
    expect(
      manifest.commands.map(({ name, arguments: declared }) => [
        name,
        declared.find(({ isDefault }) => isDefault)?.name,
      ]),
    ).toEqual([
      ['vmray-upload-sample', 'entry_id'],
      ['vmray-upload-url', 'url'],
      ['vmray-get-submission', 'submission_id'],
      ['vmray-get-sample', 'sample_id'],
      ['vmray-get-analysis-by-sample', 'sample_id'],
      ['vmray-get-threat-indicators', 'sample_id'],
      ['vmray-get-iocs', 'sample_id'],
      ['vmray-get-sample-by-hash', 'hash'],
      ['vmray-get-job-by-sample', 'sample_id'],
      ['vmray-get-job-by-id', 'job_id'],
      ['vmray-add-tag', 'submission_id'],
      ['vmray-delete-tag', 'submission_id'],
      ['vmray-get-summary', 'analysis_id'],
      ['vmray-get-screenshots', 'analysis_id'],
      ['vmray-get-license-usage-verdicts', undefined],
      ['vmray-get-license-usage-reports', undefined],
    ]);
  });

  it('takes several ids but one file or URL (D29)', () => {
    for (const { name, arguments: declared } of manifest.commands) {
      const unnamed = declared.find(({ isDefault }) => isDefault);
      if (unnamed) expect([name, unnamed.isArray]).toEqual([name, !name.startsWith('vmray-upload')]);
    }
  });

  it('requires entry_id, with file_id as its hidden alias (D34)', () => {
    const declared = command('vmray-upload-sample')?.arguments ?? [];
    expect(declared.find(({ name }) => name === 'entry_id')?.required).toBe(true);
    expect(declared.find(({ name }) => name === 'file_id')).toMatchObject({
      aliasOf: 'entry_id',
      hidden: true,
      required: false,
    });
  });

  it('keeps passwords secret', () => {
    const declared = command('vmray-upload-sample')?.arguments ?? [];
    expect(declared.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'document_password',
      'archive_password',
    ]);
  });

  it('documents what the deviations add (D4, D5)', () => {
    const paths = manifest.commands.flatMap(({ outputs }) => outputs.map(({ contextPath }) => contextPath));
    for (const added of ['Classification', 'IOC.IP.Country', 'IOC.IP.CountryCode']) {
      expect(paths).toContain(`VMRay.Sample.${added}`);
    }
  });
});

describeIf('the reference of the VMRay commands', () => {
  const text = isThere ? readFileSync(reference, 'utf8') : '';

  it.each(manifest.commands.map(({ name }) => name))('%s has its arguments and its context paths', (name) => {
    const section = text.split(`\n### ${name}\n`)[1]?.split('\n### vmray-')[0] ?? '';
    const [, input = '', afterInput = ''] = section.split(/#### (?:Input|Context Output)\n/);
    const rows = (part: string) => [...part.matchAll(/^\| ([\w.]+) \| (.*?) \|(.*)\|/gm)];
    const ours = command(name);

    const documentedArguments = rows(input).map(([, argument = '', , requirement = '']) => ({
      name: argument,
      required: requirement.trim() === 'Required',
    }));
    expect(documentedArguments.length > 0).toBe(!input.includes('There is no input'));
    expect(
      ours?.arguments.flatMap(({ name, required, aliasOf }) =>
        aliasOf === undefined ? [{ name, required }] : [],
      ),
    ).toEqual(documentedArguments);

    const documentedPaths = rows(afterInput.split('\n#### ')[0] ?? '').map(
      ([, contextPath, type = '']) => `${contextPath}: ${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    );
    expect(documentedPaths.length > 0).toBe(!afterInput.includes('There is no context output'));
    const declared = ours?.outputs.map(({ contextPath, type }) => `${contextPath}: ${type}`);
    expect(declared).toEqual(expect.arrayContaining(documentedPaths));
    expect(new Set(declared).size).toBe(declared?.length);
  });
});
