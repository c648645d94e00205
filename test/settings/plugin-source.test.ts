import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';
import { loadIntegrations } from '../../src/settings/load-integrations.js';
import { loadManifest } from '../../src/settings/load-manifest.js';
import { pluginSource } from '../../src/settings/plugin-source.js';
import { echoIntegration } from '../runtime/echo-integration.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-plugin-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = [
  'commonfields: { id: echo, version: -1 }',
  'name: echo',
  'display: Echo',
  'category: Utilities',
]
  .concat('configuration: []', 'script: { type: javascript, commands: [{ name: echo-say }] }')
  .join('\n');

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Loads with a module loader that says which file it was asked for. */
async function load(exported: unknown = { default: echoIntegration }) {
  let loaded = '';
  const source = pluginSource(folder, async (url) => {
    loaded = fileURLToPath(url);
    return exported;
  });
  const integration = await source.load();
  return { integration, loaded };
}

describe('pluginSource', () => {
  it('loads index.js where there is no package.json', async () => {
    write({ 'integration.yml': manifest, 'index.js': '' });
    expect(await load()).toEqual({ integration: echoIntegration, loaded: join(folder, 'index.js') });
  });

  it.each([
    ['main', { main: 'lib/main.js' }],
    ['exports', { main: 'wrong.js', exports: './lib/main.js' }],
    [
      'conditions of exports',
      { exports: { '.': { types: './a.d.ts', import: { default: './lib/main.js' } } } },
    ],
  ])('loads what %s of package.json names', async (_, description) => {
    write({
      'integration.yml': manifest,
      'lib/main.js': '',
      'package.json': JSON.stringify(description),
    });
    expect((await load()).loaded).toBe(join(folder, 'lib/main.js'));
  });

  it.each<[string, Record<string, string>, unknown, string]>([
    ['no manifest', { 'index.js': '' }, {}, 'integration.yml" cannot be read: there is no such file.'],
    ['no module', { 'integration.yml': manifest }, {}, 'has no module'],
    ['no default export', { 'integration.yml': manifest, 'index.js': '' }, {}, 'must export by default'],
    [
      'another export',
      { 'integration.yml': manifest, 'index.js': '' },
      { default: {} },
      'must export by default',
    ],
    [
      'a bad package.json',
      { 'integration.yml': manifest, 'package.json': '{' },
      {},
      'has a package.json that cannot be read',
    ],
    [
      'another id',
      { 'integration.yml': manifest.replace('id: echo', 'id: other'), 'index.js': '' },
      { default: echoIntegration },
      'has two ids: its integration.yml says "other", its module "echo"',
    ],
  ])('refuses %s in plain words', async (_, files, exported, message) => {
    write(files);
    const attempt = load(exported);
    await expect(attempt).rejects.toThrow(ConfigurationError);
    await expect(attempt).rejects.toThrow(message);
  });

  it('says why a module cannot be loaded', async () => {
    write({ 'integration.yml': manifest, 'index.js': '' });
    const source = pluginSource(folder, () => Promise.reject(new Error('unexpected token')));
    await expect(source.load()).rejects.toThrow('cannot be loaded: unexpected token');
  });

  it('refuses a folder that does not exist', async () => {
    await expect(pluginSource(join(folder, 'gone')).load()).rejects.toThrow('does not exist');
  });
});

describe('loadManifest', () => {
  it('reports the problems of a manifest with their places', () => {
    write({ 'integration.yml': '- no map' });
    expect(() => loadManifest(join(folder, 'integration.yml'))).toThrow(/integration\.yml:1:1 error \[/);
  });

  it('compiles validators', () => {
    write({ 'integration.yml': manifest });
    const compiled = loadManifest(join(folder, 'integration.yml'));
    expect([compiled.manifest.id, compiled.validateParameters({})]).toEqual(['echo', true]);
  });
});

describe('loadIntegrations', () => {
  const source = (where: string) => ({ where, load: async () => echoIntegration });
  const wanted = (integration: string) => ({
    name: 'e',
    integration,
    isDefault: true,
    parameters: {},
    where: 'sortie.yml:2:5',
  });

  it('finds an integration by id or display name, ignoring case', async () => {
    const { find } = await loadIntegrations([source('here')]);
    expect([find(wanted('ECHO')), find(wanted('echo service'))]).toEqual([echoIntegration, echoIntegration]);
  });

  it('names what is loaded, and what may have been meant', async () => {
    const { find } = await loadIntegrations([source('here')]);
    expect(() => find(wanted('ecco'))).toThrow(
      'sortie.yml:2:5: instance "e" is of the integration "ecco", which is not loaded. Loaded: echo. Did you mean "echo"?',
    );
  });

  it('refuses two integrations of one id', async () => {
    await expect(loadIntegrations([source('here'), source('there')])).rejects.toThrow(
      'Two integrations have the id "echo": here and there.',
    );
  });
});
