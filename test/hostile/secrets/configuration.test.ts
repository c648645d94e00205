import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startExec } from '../../e2e/exec-process.js';
import { usePlace } from '../../e2e/sortie.js';
import { runExecutable } from '../doors/executable-door.js';
import { HostileVendor } from '../vendor/hostile-vendor.js';
import { allForms, expectUnseen, key } from './seen.js';

/** A key as it can stand in YAML without quotes. */
const bare = 'c4nary-k3y-4f1d7c0a9e8b';
const word = 'correcthorse';

describe('a secret that stands beside a mistake', () => {
  const place = usePlace();

  it.each([
    `instances:\n  - { name: a, integration: vmray, params: { credentials: { password: ${bare} }`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { credentials: { password: "${bare} } }`,
    `instances:\n  - name: a\n    params:\n      credentials: { password: ${bare}: x: y }`,
    `instances:\n  - name: a\n    params:\n      api_key: *${bare}`,
    `instances:\n  - name: a\n    params:\n      api_key: !${bare} x`,
    `instances:\n  - name: a\n    params:\n      api_key: @${bare}`,
    `instances:\n  - name: a\n    params:\n      pasword: ${bare}: oops`,
    `instances:\n  - name: a\n    params:\n      api_key: "\\q ${bare}"`,
    `instances:\n  - name: a\n    params:\n\t  api_key: ${bare}`,
    `instances:\n  - name: a\n    integration: vmray\n    params: ${bare}`,
    `instances:\n  - name: a\n    integration: vmray\n    default: ${bare}`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { password ${bare} }`,
    `instances:\n  - { name: a, integration: vmray, password ${bare} }`,
    `instances: ${bare}`,
    bare,
    `VMRAY_API_KEY=${bare}`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { server: "https://u:${bare}@h", api_key: x12345678 }`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { server: "h?key=${bare}", api_key: x12345678 }`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { api_key: ["${bare}"], server: h }`,
    `instances:\n  - name: a\n    integration: vmray\n    params: { api_key: "${bare} ", server: h, integrationReliability: ${bare} }`,
  ])('is not seen in what is said of the settings: %j', async (yaml) => {
    place.write('sortie.yml', yaml);
    for (const options of [[], ['-vv']]) {
      const ended = await runExecutable(
        place.folder,
        ['run', '!vmray-get-sample sample_id=5', ...options],
        {},
      );
      expect(ended.errors.length).toBeGreaterThan(20);
      expectUnseen(ended.output + ended.errors, bare);
    }
  });

  it.each([
    `instances:\n  - name: a\n    params:\n      credentials: { password: ${word}: x: y }`,
    `instances:\n  - name: a\n    params: { api_key ${word} }`,
    `instances:\n  - { name: a, integration: vmray, params: { api_key ${word} } }`,
  ])('is not seen though it is a plain word, behind a name that says what it is: %j', async (yaml) => {
    place.write('sortie.yml', yaml);
    const ended = await runExecutable(place.folder, ['run', '!vmray-get-sample sample_id=5'], {});
    expect(ended.errors).not.toContain(word);
  });

  const lines = [
    `!vmray-upload-sample entry_id=1@1 document_password="${bare}`,
    `!vmray-upload-sample entry_id=1@1 archive_password='${bare} \${x`,
    `!vmray-upload-sample document_password=my ${bare} entry_id=1@1`,
    `!vmray-upload-sample document_password= ${bare} entry_id=1@1`,
    `!vmray-upload-sample entry_id=1@1 document_password=\${${bare}`,
    `!vmray-upload-sample entry_id=none document_password=${bare} max_jobs=many`,
    `!vmray-upload-sample entry_id=none Document_Password=${bare} comment`,
    `!vmray-upload-sampel entry_id=none archive_password=${bare}`,
    `!vmray-get-sample archive_password=${bare} sample_id=`,
  ];
  const settings =
    'instances:\n  - { name: a, integration: vmray, params: { server: h, api_key: other-key-1 } }';

  it('is not seen in what exec says of a command line', async () => {
    place.write('sortie.yml', settings);
    const exec = startExec(place, ['-v']);
    exec.send(...lines.map((line) => ({ id: line.length, line })));
    const { answers, errors } = await exec.end();
    expect(answers).toHaveLength(lines.length);
    expectUnseen(JSON.stringify(answers) + errors, bare);
  });

  it.each(lines.slice(0, 5))('is not seen in what run says of a command line: %s', async (line) => {
    place.write('sortie.yml', settings);
    const ended = await runExecutable(place.folder, ['run', line, '-vv'], {});
    expect(ended.code).not.toBe(0);
    expectUnseen(ended.output + ended.errors, bare);
  });

  it('is not seen in help, nor in what is said of wrong options', async () => {
    place.write('sortie.yml', '');
    const environment = { VMRAY_API_KEY: key, VMRAY_SERVER: `https://u:${key}@h` };
    for (const words of [
      ['--help'],
      ['run', '--help'],
      ['exec', '--schema'],
      ['instances'],
      ['run', `--key=${key}`],
      [key],
    ]) {
      const ended = await runExecutable(place.folder, words, environment);
      expectUnseen(ended.output + ended.errors, key);
    }
  });
});

describe('the password of a proxy', () => {
  const place = usePlace();
  const password = 'pr0xy-p4ss/w0rd';
  const login = Buffer.from(`u:${password}`).toString('base64');
  let proxy: HostileVendor;
  beforeAll(async () => {
    proxy = await HostileVendor.start();
  });
  afterAll(() => proxy.close());

  it.each([[400], [407], [403]])('is not seen when the proxy repeats it with status %d', async (status) => {
    const words = `${allForms(password)} Basic ${login}`;
    proxy.play({
      'http://vendor.test/rest/sample/5': (_, response) => {
        response.writeHead(status, {
          'content-type': 'text/plain',
          'x-echo': `Basic ${login}`,
          connection: 'close',
        });
        response.end(words);
      },
      'http://vendor.test/sample/5': (_, response) => {
        response.writeHead(status, {
          'content-type': 'text/plain',
          'x-echo': `Basic ${login}`,
          connection: 'close',
        });
        response.end(words);
      },
    });
    place.write(
      'sortie.yml',
      'instances:\n  - { name: a, integration: vmray, params: { server: "http://vendor.test", api_key: other-key-1, proxy: true } }',
    );
    const address = `${proxy.url.replace('http://', `http://u:${encodeURIComponent(password)}@`)}`;
    const line = '!vmray-get-sample sample_id=5 execution-timeout=3';
    const ended = await runExecutable(place.folder, ['run', line, '-vv'], { HTTP_PROXY: address });
    expect(ended.errors).toContain(String(status));
    expectUnseen(ended.output + ended.errors, password);
    expect(ended.errors.includes(login)).toBe(false);
  });

  it('is not seen when the address of the proxy cannot be used', async () => {
    for (const address of [
      `http://u:${password}@proxy.test`,
      `u:${password}@:0`,
      `socks5://u:${password}@proxy.test:1`,
    ]) {
      const ended = await runExecutable(place.folder, ['run', '!vmray-get-sample sample_id=5', '-vv'], {
        HTTP_PROXY: address,
      });
      expect(ended.errors).toContain('HTTP_PROXY');
      expectUnseen(ended.output + ended.errors, password);
    }
  });
});
