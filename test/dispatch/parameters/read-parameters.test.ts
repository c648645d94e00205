import { describe, expect, it } from '@jest/globals';
import { readParameters } from '../../../src/dispatch/parameters/read-parameters.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Parameter } from '../../../src/language/manifest/manifest.js';
import { ConfigurationError } from '../../../src/sdk/errors/configuration-error.js';
import { aManifest, aParameter } from '../declarations.js';

function read(parameter: Partial<Parameter>, value?: Json): Json | undefined {
  const manifest = aManifest({ parameters: [aParameter('p', parameter)] });
  return readParameters(manifest, value === undefined ? {} : { p: value }).parameters['p'];
}

function refusal(parameters: readonly Parameter[], configured: JsonObject): string {
  try {
    readParameters(aManifest({ parameters }), configured);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('The configuration was accepted.');
}

const whole = { identifier: '', password: '', credential: '', credentials: {} };

describe('parameters', () => {
  it.each([
    ['text', 'x', 'x'],
    ['text', 5, '5'],
    ['text', true, 'true'],
    ['text', '', ''],
    ['encrypted', 12345, '12345'],
    ['boolean', 'TRUE', true],
    ['boolean', ' false ', false],
    ['boolean', '', false],
    ['boolean', true, true],
    ['boolean', null, false],
    ['list', 'a, b ,,c', ['a', 'b', 'c']],
    ['list', ['a', 1], ['a', '1']],
    ['list', '', []],
    ['credentials', '', whole],
    ['credentials', null, whole],
    ['credentials', { password: 'key' }, { ...whole, password: 'key' }],
    ['credentials', { identifier: 5, passwordChanged: true }, { ...whole, identifier: '5' }],
    ['credentials', { credentials: { sshkey: 's' } }, { ...whole, credentials: { sshkey: 's' } }],
    ['credentials', { credentials: null }, whole],
    ['none', 'x', undefined],
  ] as const)('of kind %s: %j is delivered as %j', (kind, given, expected) => {
    expect(read({ kind }, given)).toEqual(expected);
  });

  it.each([
    [{ kind: 'text' }, undefined],
    [{ kind: 'text', defaultValue: 'd' }, 'd'],
    [{ kind: 'boolean' }, false],
    [{ kind: 'boolean', defaultValue: 'True' }, true],
    [{ kind: 'list', defaultValue: 'a,b' }, ['a', 'b']],
    [{ kind: 'credentials', defaultValue: '' }, whole],
  ] as const)('that are absent: %j is delivered as %j', (parameter, expected) => {
    expect(read(parameter)).toEqual(expected);
  });

  it('that are given empty are not replaced by their default', () => {
    expect(read({ defaultValue: 'd' }, '')).toBe('');
    expect(read({ kind: 'boolean', defaultValue: 'true' }, '')).toBe(false);
  });

  it('that are unknown are left out with a warning', () => {
    const manifest = aManifest({ parameters: [aParameter('server'), aParameter('link', { kind: 'none' })] });
    expect(readParameters(manifest, { sever: 'x', server: 'y', link: 'z' })).toEqual({
      parameters: { server: 'y' },
      warnings: ['VMRay has no parameter "sever". Did you mean "server"?'],
    });
  });

  it('may have the names of object members', () => {
    const manifest = aManifest({ parameters: [aParameter('__proto__'), aParameter('constructor')] });
    const { parameters } = readParameters(manifest, JSON.parse('{"__proto__":"a"}'));
    expect(Object.entries(parameters)).toEqual([['__proto__', 'a']]);
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
  });
});

describe('required parameters', () => {
  const server = aParameter('server', { display: 'Server URL', required: true });
  const key = aParameter('credentials', {
    kind: 'credentials',
    displayPassword: 'API Key (Recommended)',
    hiddenUsername: true,
    required: true,
  });
  const login = aParameter('login', { kind: 'credentials', display: 'User', required: true });

  it('are all named at once, by label and name', () => {
    expect(refusal([server, key, login], { server: '', login: { identifier: '' } })).toBe(
      'VMRay is not configured rightly: "Server URL" (server), "API Key (Recommended)" (credentials.password), "User" (login.identifier), "Password" (login.password) are missing.',
    );
  });

  it('are satisfied by a default or a vault entry', () => {
    const withDefault = { ...server, defaultValue: 'https://cloud.vmray.com' };
    const vault = { credentials: { user: 'u', password: 'p' } };
    const { parameters } = readParameters(aManifest({ parameters: [withDefault, login] }), { login: vault });
    expect(parameters['server']).toBe('https://cloud.vmray.com');
  });

  it('are missing as an empty selection', () => {
    const list = aParameter('kinds', { kind: 'list', required: true });
    expect(refusal([list], { kinds: ' , ' })).toContain('"kinds" is missing.');
  });

  it('are never missed when hidden', () => {
    const hidden = [
      aParameter('a', { required: true, hidden: true }),
      aParameter('b', { required: true, hidden: true, kind: 'list' }),
      { ...login, hidden: true },
    ];
    expect(readParameters(aManifest({ parameters: hidden }), {}).parameters).toEqual({
      a: '',
      b: [],
      login: whole,
    });
  });
});

describe('values that cannot be used', () => {
  it('are named without being shown', () => {
    const message = refusal(
      [
        aParameter('proxy', { kind: 'boolean', display: 'Use proxy' }),
        aParameter('credentials', { kind: 'credentials', display: 'API Key' }),
        aParameter('key', { kind: 'encrypted' }),
        aParameter('nested', { kind: 'credentials' }),
        aParameter('list', { kind: 'list' }),
        aParameter('server', { required: true }),
      ],
      {
        proxy: 'hunter2',
        credentials: 'hunter2',
        key: ['hunter2'],
        nested: { password: { is: 'hunter2' } },
        list: '[hunter2]',
      },
    );
    expect(message).not.toContain('hunter2');
    for (const part of [
      '"server" is missing.',
      '"Use proxy" (proxy) must be true or false',
      '"API Key" (credentials) must be an object such as',
      '"key" (key) must be a text',
      '"nested" (nested) must have a text as its password',
      '"list" (list) must be a list',
    ]) {
      expect(message).toContain(part);
    }
  });
});
