import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';
import { findSettings } from '../../src/settings/find-settings.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const oneInstance = (name: string) => `instances: [{ name: ${name}, integration: vmray }]`;
const namesOf = async (environment: Record<string, string>) =>
  (await findSettings(folder, environment)).instances.map(({ name }) => name);

describe('findSettings', () => {
  it('prefers sortie.yml, then SORTIE_CONFIG, then the environment', async () => {
    const environment = { SORTIE_CONFIG: 'other.yml', VMRAY_SERVER: 'https://v', VMRAY_API_KEY: 'k' };
    writeFileSync(join(folder, 'other.yml'), oneInstance('named'));
    expect(await namesOf(environment)).toEqual(['named']);
    writeFileSync(join(folder, 'sortie.yml'), oneInstance('own'));
    expect(await namesOf(environment)).toEqual(['own']);
  });

  it('makes one VMRay instance of the environment, without its key in the settings', async () => {
    const { instances } = await findSettings(folder, { VMRAY_SERVER: 'https://v', VMRAY_API_KEY: 'k-1' });
    expect(instances).toMatchObject([
      { name: 'vmray', integration: 'vmray', isDefault: true, parameters: { server: 'https://v' } },
    ]);
    expect(JSON.stringify(instances)).not.toContain('k-1');
  });

  it('leaves the server to its default where only the key is set', async () => {
    const { instances } = await findSettings(folder, { VMRAY_API_KEY: 'k-1' });
    expect(Object.keys(instances[0]?.parameters ?? {})).toEqual(['credentials']);
  });

  it('configures nobody where nothing is set', async () => {
    expect(await namesOf({ VMRAY_SERVER: ' ', VMRAY_API_KEY: '' })).toEqual([]);
  });

  it('refuses a SORTIE_CONFIG that does not exist', async () => {
    const attempt = findSettings(folder, { SORTIE_CONFIG: 'gone.yml' });
    await expect(attempt).rejects.toThrow(ConfigurationError);
    await expect(attempt).rejects.toThrow(
      'The settings file "gone.yml" cannot be read: there is no such file.',
    );
  });
});
