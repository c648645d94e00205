import { describe, expect, it } from '@jest/globals';
import { FileNotFound } from '../../src/sdk/errors/file-not-found.js';
import { memoryFiles, testHost } from '../../src/testing/index.js';

const { signal } = new AbortController();
const options = { baseUrl: 'https://a.example', secretHeaders: {}, retryOnRateLimit: true, service: 'A' };

describe('testHost', () => {
  it('answers in order, the last answer again and again, and remembers what it was asked', async () => {
    const host = testHost([{ body: { a: 1 } }, { status: 404, body: 'gone' }]);
    const client = host.http(options);
    const answers = [];
    for (const path of ['/1', '/2', '/3']) answers.push(await client.send({ method: 'GET', path, signal }));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    expect([answers[0]?.json(), answers[1]?.text()]).toEqual([{ a: 1 }, 'gone']);
    expect(host.requests.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    expect(host.now()).toEqual(host.now());
  });

  it('answers by the request', async () => {
    const host = testHost(({ path }) => ({ body: path }));
    expect((await host.http(options).send({ method: 'GET', path: '/x', signal })).text()).toBe('/x');
  });
});

describe('memoryFiles', () => {
  it('opens files by their entry ids', async () => {
    const file = await memoryFiles({ '1@1': { name: 'ü.txt', content: 'ü' } }).open('1@1');
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.content()) chunks.push(chunk);
    expect([file.name, file.size, Buffer.concat(chunks).toString()]).toEqual(['ü.txt', 2, 'ü']);
  });

  it('knows no others', async () => {
    await expect(memoryFiles({}).open('constructor')).rejects.toThrow(FileNotFound);
  });
});
