import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExecProcess, startExec } from '../e2e/exec-process.js';
import { usePlace } from '../e2e/sortie.js';
import { HostileVendor } from './vendor/hostile-vendor.js';

/** Attack classes 15, 16 and 18: paths of a request that lead out of the folder of --allow-files. */
describe('files below an allowed folder', () => {
  const place = usePlace();
  let vendor: HostileVendor;
  let exec: ExecProcess;

  beforeAll(async () => {
    vendor = await HostileVendor.start();
    mkdirSync(join(place.folder, 'allowed'));
    mkdirSync(join(place.folder, 'allowed-not'));
    const secret = place.write('allowed-not/secret', 'secret');
    place.write('allowed/good', 'good');
    symlinkSync('/etc', join(place.folder, 'allowed/etc'));
    symlinkSync(secret, join(place.folder, 'allowed/link'));
    symlinkSync('/proc/self/environ', join(place.folder, 'allowed/environ'));
    symlinkSync('../allowed-not', join(place.folder, 'allowed/up'));
    symlinkSync('loop', join(place.folder, 'allowed/loop'));
    execFileSync('mkfifo', [join(place.folder, 'allowed/pipe')]);
    linkSync(join(place.folder, 'allowed/good'), join(place.folder, 'allowed/hard'));
    exec = startExec(place, ['--allow-files', 'allowed'], { VMRAY_SERVER: vendor.url, VMRAY_API_KEY: 'key' });
  });
  afterAll(async () => {
    await exec.end();
    vendor.close();
  });

  async function upload(path: string) {
    vendor.play({});
    exec.send({
      id: path,
      command: 'vmray-upload-sample',
      args: { entry_id: '1@1' },
      files: { '1@1': { name: 'a', path } },
    });
    return exec.next();
  }

  it.each([
    'allowed',
    'allowed/.',
    'allowed/..',
    'allowed/../allowed-not/secret',
    'allowed/etc/passwd',
    'allowed/link',
    'allowed/environ',
    'allowed/up/secret',
    'allowed/loop',
    'allowed-not/secret',
    'allowed/good\0/../../secret',
    '/proc/self/environ',
    '/proc/self/cwd/allowed-not/secret',
    '/proc/self/fd/0',
    '/dev/stdin',
    'file:///etc/passwd',
    '~/.ssh/id_rsa',
  ])('refuses %j, and asks nobody', async (path) => {
    expect(await upload(path)).toMatchObject({ error: { code: 'file-not-allowed' } });
    expect(vendor.received).toEqual([]);
  });

  it.each(['allowed/pipe', 'allowed/gone'])('does not wait for %s', async (path) => {
    expect(await upload(path)).toMatchObject({ entries: [{ Type: 4 }] });
    expect(vendor.received).not.toContain('/sample/submit');
  });

  it('sends what lies there, also by another way', async () => {
    for (const path of ['allowed/good', 'allowed/hard', './allowed//good', '/proc/self/cwd/allowed/good']) {
      expect(await upload(path)).toMatchObject({ entries: [{ Type: 1 }] });
      expect(vendor.received).toContain('/sample/submit');
    }
  });
});
