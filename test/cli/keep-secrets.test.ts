import { describe, expect, it } from '@jest/globals';
import { keepSecrets } from '../../src/cli/keep-secrets.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { createRedactor } from '../../src/sdk/redaction/create-redactor.js';
import { assembledEcho } from './exec/echo-desk.js';

function standardError() {
  const written: string[] = [];
  const errors = { isTerminal: false, columns: 80, write: async (text: string) => void written.push(text) };
  const edges: Surroundings = {
    assemble: async () => ({ ...assembledEcho(), redact: createRedactor(['of-the-1nstance']) }),
    folder: '/',
    environment: { VMRAY_API_KEY: 'of-the-3nvironment', PATH: '/usr/bin-of-4ll' },
    input: (async function* () {})(),
    output: errors,
    errors,
    signal: new AbortController().signal,
  };
  return { ...keepSecrets(edges), written };
}

describe('standard error', () => {
  it('masks the secrets of the environment from the beginning, those of instances once they are known', async () => {
    const { errors, assemble, written } = standardError();
    const text = 'of-the-3nvironment of-the-1nstance /usr/bin-of-4ll';
    await errors.write(text);
    await assemble({ folder: '/', environment: {} });
    await errors.write(text);
    expect(written).toEqual(['****** of-the-1nstance /usr/bin-of-4ll', '****** ****** /usr/bin-of-4ll']);
  });
});
