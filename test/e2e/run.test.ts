import { describe, expect, it } from '@jest/globals';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 1000 });

const run = (words: readonly string[], options = {}) =>
  place.run(['run', ...words], { environment: server.environment, ...options });

describe('sortie run', () => {
  it('takes a local file in, submits it, and prints markdown in a pipe', async () => {
    const path = place.write('a file.txt', 'harmless');
    const { code, output, errors } = await run(['vmray-upload-sample', `entry_id=@${path}`, 'tags=one two']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^### File submitted to VMRay\n\|Jobs ID\|/);
    expect(output).not.toContain('\u001b');
  });

  it('reads standard input, and answers in JSON', async () => {
    const { code, output } = await run(['!vmray-upload-sample entry_id=@-', '--json'], { input: 'piped' });
    expect(code).toBe(0);
    expect(output.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(output);
    expect(answer).toMatchObject({
      investigation: '1',
      warnings: [],
      entries: [{ ID: '2@1', Type: 1, Brand: 'vmray', ModuleName: 'vmray' }],
      context: { File: { Name: 'stdin', EntryID: '1@1', Size: 5 } },
    });
    expect(answer.context.VMRay.Submission).toMatchObject([{ SubmissionID: expect.any(Number) }]);
  });

  it('takes a quoted line like words', async () => {
    const [line, words] = await Promise.all([
      run(['vmray-get-sample sample_id=404']),
      run(['vmray-get-sample', 'sample_id=404']),
    ]);
    expect(line).toEqual(words);
  });

  it('ends with 1 for an error entry: on standard error, in JSON among the entries', async () => {
    const words = ['vmray-get-sample', 'sample_id=404'];
    expect(await run(words)).toEqual({
      code: 1,
      output: '',
      errors: 'error: Error in API call to VMRay [404] - No such element\n',
    });
    const { code, output, errors } = await run([...words, '--json']);
    expect([code, errors]).toEqual([1, '']);
    expect(JSON.parse(output).entries).toMatchObject([{ Type: 4, Contents: expect.stringContaining('404') }]);
  });

  it('names near commands for one that nobody has', async () => {
    const { code, errors } = await run(['vmray-get-smaple', 'sample_id=5']);
    expect(code).toBe(1);
    expect(errors).toContain('nearest known commands are vmray-get-sample');
  });

  it('puts warnings on standard error', async () => {
    const { errors } = await run(['vmray-get-sample', 'sample_id=404', 'sample_di=5']);
    expect(errors).toContain(
      'warning: Command vmray-get-sample has no argument "sample_di". Did you mean "sample_id"?',
    );
  });

  it('ends with 2 for a configuration that cannot work, and never shows the key', async () => {
    const environment = { VMRAY_SERVER: server.simulator.url, VMRAY_API_KEY: 'two words' };
    const { code, errors } = await run(['vmray-get-sample', 'sample_id=5'], { environment });
    expect(code).toBe(2);
    expect(errors).toContain('API key');
    expect(errors).not.toContain('two words');
  });

  it('shows the HTTP dialogue with -vv, without the key', async () => {
    const { errors } = await run(['vmray-get-sample', 'sample_id=404', '-vv']);
    expect(errors).toContain(`> GET ${server.simulator.url}/rest/sample/404`);
    expect(errors).toMatch(/< 404 GET .*: \d+ bytes in \d+ ms/);
    expect(errors).not.toContain(server.simulator.apiKey);
  });

  it('says that nobody listens', async () => {
    const environment = { ...server.environment, VMRAY_SERVER: 'http://127.0.0.1:1' };
    const { code, errors } = await run(['vmray-upload-url', 'url=https://a.example', 'execution-timeout=5'], {
      environment,
    });
    expect(code).toBe(1);
    expect(errors).toContain('127.0.0.1:1');
  });
});
