import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startExec } from '../../e2e/exec-process.js';
import { usePlace } from '../../e2e/sortie.js';
import { HostileVendor } from '../vendor/hostile-vendor.js';

const line = '!vmray-get-sample sample_id=5';

describe('a secret that is an ordinary word, or short', () => {
  const place = usePlace();
  let vendor: HostileVendor;
  beforeAll(async () => {
    vendor = await HostileVendor.start();
  });
  afterAll(() => vendor.close());

  it('blanks nothing in the answers of a service', async () => {
    const exec = startExec(place);
    const ask = async (password: string) => {
      exec.send({ id: 1, line, params: { server: vendor.url, credentials: { password } } });
      return exec.next();
    };
    const answer = await ask('k3y-4f1d7c0a9e8b');
    expect(JSON.stringify(answer)).toContain('malicious');
    for (const word of [
      'a',
      'true',
      'null',
      'none',
      'test',
      'malicious',
      'Malicious',
      'Dropper',
      'invoice',
      '5',
      '1200',
      'sample',
      'SampleID',
      'DBotScore',
    ])
      expect(await ask(word)).toEqual(answer);
    await exec.end();
  });

  it('is masked in messages, where it stands alone', async () => {
    const exec = startExec(place);
    vendor.play({
      '/sample/5': (_, response) => {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({
            error_msg: 'The key infected is no key of uninfected systems: api_key="infected"',
          }),
        );
      },
    });
    exec.send({ id: 1, line, params: { server: vendor.url, credentials: { password: 'infected' } } });
    const { entries = [] } = await exec.next();
    expect(entries[0]?.['Contents']).toBe(
      'Error in API call to VMRay [400] - The key ****** is no key of uninfected systems: api_key="******"',
    );
    await exec.end();
  });

  it('is masked in data under a name that says what it is', async () => {
    const exec = startExec(place, ['--allow-files', '.']);
    const submission = {
      submission_id: 7,
      submission_document_password: 'infected',
      submission_filename: 'infected',
    };
    vendor.play({
      '/sample/submit': {
        json: { result: 'ok', data: { samples: [], submissions: [submission], jobs: [], errors: [] } },
      },
    });
    exec.send({
      id: 1,
      line: '!vmray-upload-sample entry_id=1@1 document_password=infected',
      files: { '1@1': { name: 'a.txt', contentBase64: 'YQ==' } },
      params: { server: vendor.url, credentials: { password: 'k3y-4f1d7c0a9e8b' } },
    });
    const answer = JSON.stringify(await exec.next());
    expect(answer).toContain('"submission_document_password":"******"');
    expect(answer).toContain('"submission_filename":"infected"');
    await exec.end();
  });
});
