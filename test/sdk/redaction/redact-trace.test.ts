import { describe, expect, it } from '@jest/globals';
import type { HttpTrace } from '../../../src/sdk/http/http-trace.js';
import { createRedactor } from '../../../src/sdk/redaction/create-redactor.js';
import { redactTrace } from '../../../src/sdk/redaction/redact-trace.js';

const secret = 'k3y-4f1d7c0a9e8b';
const url = `https://host/?a=${secret}`;

describe('redactTrace', () => {
  it.each<HttpTrace>([
    { kind: 'request', method: 'GET', url, attempt: 1 },
    {
      kind: 'answer',
      method: 'GET',
      url,
      status: 200,
      bytes: 5,
      milliseconds: 1,
      headers: { 'x-echo': secret, [`x-${secret}`]: 'name', 'content-type': 'text/plain' },
    },
    { kind: 'failure', method: 'GET', url, reason: `no ${secret}` },
    { kind: 'wait', milliseconds: 5, why: `${secret} asked for it` },
  ])('masks every text of $kind', (event) => {
    const shown = JSON.stringify(redactTrace(event, createRedactor([secret])));
    expect(shown).not.toContain(secret);
    expect(shown).toBe(JSON.stringify(event).replaceAll(secret, '******'));
  });
});
