import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/language/json/json.js';
import { connectInstance } from '../../../src/runtime/connections/connect-instance.js';
import { defineIntegration } from '../../../src/sdk/define-integration.js';
import type { Host } from '../../../src/sdk/host.js';
import type { HttpTrace } from '../../../src/sdk/http/http-trace.js';
import { aManifest, aParameter } from '../../dispatch/declarations.js';

const secret = 'k3y-4f1d7c0a9e8b';
const ofCall = 'p4ss-of-a-document';

function connected(parameters: JsonObject, withSecrets: () => JsonObject = () => parameters) {
  const lines: string[] = [];
  const events: HttpTrace[] = [];
  const hosts: Host[] = [];
  const integration = defineIntegration({
    manifest: {
      manifest: aManifest({
        parameters: [
          aParameter('api_key', { kind: 'encrypted', type: 4 }),
          aParameter('server', { required: true }),
        ],
      }),
      validateParameters: (value): value is JsonObject => value !== undefined,
      validateArguments: {},
    },
    client: (_, host) => hosts.push(host),
    test: async () => {},
    commands: {},
  });
  const say = (line: string) => void lines.push(line);
  const instance = connectInstance(
    { name: 'one', integration, isDefault: true, parameters, withSecrets },
    {
      log: { debug: say, info: say, warn: say },
      trace: (event) => events.push(event),
      environment: { HTTP_PROXY: 'http://u:pr0xy-p4ss@proxy.test' },
    },
  );
  return { ...instance, lines, events, hosts };
}

describe('the secrets of an instance', () => {
  it('are masked before it is connected where they are written out, with those of proxies', () => {
    const { redact } = connected({ server: 'h', api_key: secret });
    expect(redact(`${secret} pr0xy-p4ss`)).toBe('****** ******');
  });

  it('are masked once they are looked up; what refers to them is none', () => {
    const reference = '${env:THE_KEY}';
    const { redact, instance } = connected({ server: 'h', api_key: reference }, () => ({
      server: 'h',
      api_key: secret,
    }));
    expect(redact(`${reference} ${secret}`)).toBe(`${reference} ${secret}`);
    instance.connect();
    expect(redact(`${reference} ${secret}`)).toBe(`${reference} ******`);
  });

  it('are masked though the instance cannot be connected', () => {
    const { redact, instance } = connected({ api_key: '${env:THE_KEY}' }, () => ({ api_key: secret }));
    expect(() => instance.connect()).toThrow('missing');
    expect(redact(secret)).toBe('******');
  });

  it('and those of its calls are masked in its log; in other texts only its own', () => {
    const { redact, instance, hosts, lines } = connected({ server: 'h', api_key: secret });
    instance.connect();
    instance.keepFromLogs?.([ofCall]);
    instance.keepFromLogs?.(['an0ther-one', ofCall]);
    hosts[0]?.log.info(`${secret} ${ofCall} an0ther-one`);
    expect(lines).toEqual(['****** ****** ******']);
    expect(redact(`${secret} ${ofCall}`)).toBe(`****** ${ofCall}`);
  });
});
