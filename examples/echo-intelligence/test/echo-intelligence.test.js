import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { assemble, newInvestigation, OpenInvestigation, parseCommandLine, runCommand } from 'sortie';
import { memoryFiles, testHost } from 'sortie/testing';
import integration from '../dist/index.js';
import { createService } from '../service/service.js';

describe('a handler by itself', () => {
  const parameters = {
    url: 'https://echo.example/',
    credentials: { identifier: '', password: 'a key', credential: '', credentials: {} },
    integrationReliability: 'B - Usually reliable',
  };

  async function ask(command, args, answers) {
    const host = testHost(answers);
    const results = await integration.connect(parameters, host).run(command, args, {
      files: memoryFiles({}),
      attempt: 'test',
      now: host.now(),
      signal: new AbortController().signal,
      log: host.log,
    });
    return { results, paths: host.requests.map(({ path }) => path) };
  }

  test('asks for each indicator, whatever is in its name', async () => {
    const { results, paths } = await ask('domain', { domain: ['a.example', 'b/../c'] }, [{ status: 404 }]);
    assert.deepEqual(paths, ['/domain/a.example', '/domain/b%2F..%2Fc']);
    assert.equal(results.length, 2);
  });

  test('takes nothing from an answer but what it knows', async () => {
    const { results } = await ask('ip', { ip: ['192.0.2.1'] }, [{ body: { verdict: ['bad'], reason: 7 } }]);
    assert.deepEqual(results[0].outputs[0].value, { Value: '192.0.2.1', Verdict: 'unknown', Reason: '' });
    assert.equal(results[0].indicators[0].score.score, 0);
  });

  test('says whose fault it is', async () => {
    await assert.rejects(ask('ip', { ip: ['192.0.2.1'] }, [{ status: 401 }]), /does not accept the API key/);
    await assert.rejects(ask('ip', { ip: ['192.0.2.1'] }, [{ status: 400 }]), /answered with 400 to GET/);
    const wrong = { ...parameters, integrationReliability: 'very' };
    assert.throws(() => integration.connect(wrong, testHost([])), /reliability "very" is not known/);
  });
});

describe('the whole of it, over HTTP', () => {
  let service;
  let system;

  before(async () => {
    service = createService('a key');
    await once(service.listen(0, '127.0.0.1'), 'listening');
    system = await assemble({
      folder: join(import.meta.dirname, '..'),
      environment: { ECHO_URL: `http://127.0.0.1:${service.address().port}`, ECHO_KEY: 'a key' },
    });
  });

  after(() => service.close());

  async function run(line) {
    const investigation = new OpenInvestigation(newInvestigation('1'));
    const signal = AbortSignal.timeout(10_000);
    const { entries } = await runCommand(system, investigation, parseCommandLine(line), { signal });
    return { entries, context: investigation.current.context };
  }

  test('judges addresses', async () => {
    const { entries, context } = await run('!ip 192.0.2.1,192.0.2.66,192.0.2.99');
    assert.equal(entries.length, 3);
    assert.deepEqual(
      context.DBotScore.map(({ Indicator, Score, Vendor, Reliability }) => [
        Indicator,
        Score,
        Vendor,
        Reliability,
      ]),
      [
        ['192.0.2.1', 1, 'Echo Intelligence', 'B - Usually reliable'],
        ['192.0.2.66', 3, 'Echo Intelligence', 'B - Usually reliable'],
        ['192.0.2.99', 0, 'Echo Intelligence', 'B - Usually reliable'],
      ],
    );
    assert.deepEqual(context.IP[1].Malicious, {
      Vendor: 'Echo Intelligence',
      Description: 'Scans the whole internet',
    });
  });

  test('judges domains', async () => {
    const { context } = await run('!domain domain=shop.example');
    assert.equal(context.Domain[0].Name, 'shop.example');
    assert.deepEqual(context.EchoIntelligence.Indicator, {
      Value: 'shop.example',
      Verdict: 'suspicious',
      Reason: 'Registered yesterday',
    });
  });
});
