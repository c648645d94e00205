import { describe, expect, it } from '@jest/globals';
import { secretsOf } from '../../../src/dispatch/parameters/secrets-of.js';
import { aManifest, aParameter } from '../declarations.js';

const manifest = aManifest({
  parameters: [
    aParameter('server'),
    aParameter('licence', { kind: 'encrypted', type: 14 }),
    aParameter('login', { kind: 'credentials', type: 9 }),
    aParameter('insecure', { kind: 'boolean', type: 8 }),
  ],
});

describe('secretsOf', () => {
  it('finds encrypted parameters and what is called a secret, the longest first', () => {
    expect(
      secretsOf(manifest, {
        server: 'https://vmray.example',
        licence: 'licence-text',
        api_key: 'FAKE-API-KEY-0000',
        Service_Account: '{"a":1}',
        insecure: true,
      }),
    ).toEqual(['FAKE-API-KEY-0000', 'licence-text', '{"a":1}']);
  });

  it('finds the password of credentials, in a vault entry too, but not the user', () => {
    const login = {
      identifier: 'analyst',
      password: 'pass-word',
      credential: 'vault entry',
      credentials: { user: 'analyst', sshkey: 'ssh-key-text', sshkeyPass: 'phrase' },
    };
    expect(secretsOf(manifest, { login })).toEqual([
      'YW5hbHlzdDpwYXNzLXdvcmQ',
      'ssh-key-text',
      'pass-word',
      'phrase',
    ]);
  });

  it('finds secrets in lists and deep objects', () => {
    const levels = 50_000;
    const deep = JSON.parse(`${'{"a":'.repeat(levels)}{"token":["deep-token"]}${'}'.repeat(levels)}`);
    expect(secretsOf(manifest, { other: deep, tokens: ['one-token', { name: 'not this' }] })).toEqual([
      'deep-token',
      'one-token',
    ]);
  });

  it('leaves short texts alone', () => {
    expect(secretsOf(manifest, { api_key: 'abc', password: '', licence: 'x' })).toEqual([]);
  });
});
