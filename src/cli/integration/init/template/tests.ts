/** `test/index.test.js` of a new integration. */
export const testTemplate = `import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { assemble, newInvestigation, OpenInvestigation, parseCommandLine, runCommand } from 'sortie';
import { memoryFiles, testHost } from 'sortie/testing';
import integration from '../index.js';

/** An item as My service describes it. */
const seven = { id: 7, name: 'Seven', internal: 'not for the context' };

// A handler by itself: the answers come from a list, and nothing leaves the process.

test('maps an item to the context', async () => {
  const host = testHost([{ body: seven }]);
  const [result] = await connect(host).run('my-service-get-item', { item_id: ['7'] }, surroundings(host));
  assert.equal(host.requests[0].path, '/items/7');
  assert.deepEqual(result.outputs, [
    { path: 'MyService.Item(val.ID && val.ID == obj.ID)', value: { ID: 7, Name: 'Seven' } },
  ]);
});

test('says so when there is no such item', async () => {
  const host = testHost([{ status: 404 }]);
  const [result] = await connect(host).run('my-service-get-item', { item_id: ['a/b'] }, surroundings(host));
  assert.equal(host.requests[0].path, '/items/a%2Fb');
  assert.equal(result.readable, 'My service has no item "a/b".');
});

function connect(host) {
  const credentials = { identifier: '', password: 'a key', credential: '', credentials: {} };
  return integration.connect({ url: 'https://my-service.example', credentials }, host);
}

function surroundings(host) {
  return {
    files: memoryFiles({}),
    attempt: 'test',
    now: host.now(),
    signal: new AbortController().signal,
    log: host.log,
  };
}

// The whole of it: a command line, over HTTP, to the context of an investigation. sortie.yml beside names the instance.

let server;
let system;

before(async () => {
  server = createServer((request, response) => {
    const answers = { '/items/7': seven, '/status': { ok: true } };
    const answer = answers[request.url];
    const isAllowed = request.headers.authorization === 'Bearer a key';
    response.writeHead(!isAllowed ? 401 : answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isAllowed ? (answer ?? {}) : {}));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = \`http://127.0.0.1:\${server.address().port}\`;
  system = await assemble({
    folder: import.meta.dirname,
    environment: { MY_SERVICE_URL: url, MY_SERVICE_KEY: 'a key' },
  });
});

after(() => server.close());

async function run(line) {
  const investigation = new OpenInvestigation(newInvestigation('1'));
  const outcome = await runCommand(system, investigation, parseCommandLine(line), {
    signal: AbortSignal.timeout(10_000),
  });
  return { ...outcome, context: investigation.current.context };
}

test('runs as a command', async () => {
  const { entries, context, failed } = await run('!my-service-get-item 7,8');
  assert.equal(failed, false);
  assert.deepEqual(context, { MyService: { Item: { ID: 7, Name: 'Seven' } } });
  assert.match(entries[0].HumanReadable, /Seven/);
  assert.match(entries[1].HumanReadable, /no item "8"/);
});

test('refuses a call without an id before anything is sent', async () => {
  const { entries, failed } = await run('!my-service-get-item');
  assert.equal(failed, true);
  assert.match(entries[0].Contents, /item_id/);
});
`;

/** `test/sortie.yml`: the instance that the test runs against. */
export const testSettingsTemplate = `integrations:
  - ..
instances:
  - name: my-service
    integration: my-service
    params:
      url: "\${env:MY_SERVICE_URL}"
      credentials: { password: "\${env:MY_SERVICE_KEY}" }
`;
