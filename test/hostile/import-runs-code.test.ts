import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compileManifest } from '../../src/language/manifest/compile-manifest.js';
import { readManifest } from '../../src/language/manifest/read-manifest.js';
import { canary } from './canary.js';
import { runExecutable } from './doors/executable-door.js';
import { expectHarmless, mostMemory, mostSeconds } from './promise.js';
import { HostileVendor } from './vendor/hostile-vendor.js';

/** The name of an argument that ends a text, a comment or a list in generated code. */
const names = [
  '"];globalThis.hasRun=1;//',
  "'];globalThis.hasRun=1;//",
  '*/globalThis.hasRun=1/*',
  '`;${globalThis.hasRun=1}',
  '\u2028globalThis.hasRun=1',
  '\\"+(globalThis.hasRun=1)+\\"',
  '${env:VMRAY_API_KEY}',
];
const declared = names.map(
  (name) => `{name: ${JSON.stringify(name)}, defaultValue: "\${file:/etc/hostname}"}`,
);
const manifestOf = (commands: readonly string[]) => `commonfields: {id: evil, version: -1}
name: evil
display: Evil
description: It.
configuration:
- {name: url, display: Url, type: 0, required: false, defaultvalue: "\${env:VMRAY_API_KEY}"}
script: {type: javascript, script: "require('fs').writeFileSync('../has-run', '')", commands: [${commands.join(', ')}]}
`;
const manifest = manifestOf([`{name: evil-get, arguments: [${declared.join(', ')}], outputs: []}`]);

/**
 * Attack class 40: to open, to check or to describe a stranger's plugin must not run its code, follow a reference, wait
 * for its files or ask the network (Flowise CVE-2026-40933).
 */
describe('a folder of a stranger', () => {
  let vendor: HostileVendor;
  let folder = '';
  const plugin = (name: string) => join(folder, 'plugin', name);

  beforeAll(async () => {
    vendor = await HostileVendor.start();
  });
  afterAll(() => vendor.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sortie-hostile-'));
    mkdirSync(join(folder, 'plugin'));
    const run = `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('../has-run', import.meta.url), ''); fetch('${vendor.url}');`;
    for (const name of ['index.js', 'evil.js', 'sortie.config.js', '.mocharc.js', 'integration.js'])
      writeFileSync(plugin(name), run);
    const scripts = { prepare: 'touch ../has-run', postinstall: 'touch ../has-run' };
    writeFileSync(
      plugin('package.json'),
      JSON.stringify({ type: 'module', main: '../plugin/evil.js', scripts }),
    );
    writeFileSync(plugin('integration.yml'), manifest);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...words: readonly string[]) {
    vendor.play({});
    const began = performance.now();
    const environment = { VMRAY_SERVER: vendor.url, VMRAY_API_KEY: canary };
    const { code, output, errors, peak } = await runExecutable(folder, words, environment);
    const text = `${output}\n${errors}`;
    expectHarmless({ door: 'check', text, entries: [], code });
    expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
    expect(peak).toBeLessThan(mostMemory);
    expect(existsSync(join(folder, 'has-run'))).toBe(false);
    expect(vendor.received).toEqual([]);
    return { code, text };
  }

  it.each([
    ['check', 'plugin'],
    ['check', '.'],
    ['check', 'plugin', '--against', 'plugin'],
    ['docs', 'plugin'],
    ['docs', 'plugin', '--out', 'out.md'],
    ['types', 'plugin'],
    ['types', 'plugin', '--out', 'out.d.ts'],
  ])('is read by "integration %s %s" and nothing of it runs', async (...words) => {
    expect(await run('integration', ...words)).toMatchObject({ code: 0 });
  });

  it('follows no reference in what is written down', async () => {
    await run('integration', 'docs', 'plugin', '--out', 'out.md');
    const text = readFileSync(join(folder, 'out.md'), 'utf8');
    expect(text).toContain('Default is ${file:/etc/hostname}.');
    expect(text).not.toContain(canary);
  });

  // Failed before: each of them was opened and waited for, or read until memory ran out.
  it.each([
    ['README.md', ['check', 'plugin']],
    ['.pack-ignore', ['check', 'plugin']],
    ['integration.yml', ['check', 'plugin']],
    ['integration.yml', ['docs', 'plugin']],
    ['integration.yml', ['types', 'plugin']],
  ])('with a pipe, or a device without end, for its %s ends "integration %j"', async (name, words) => {
    rmSync(plugin(name), { force: true });
    symlinkSync('/dev/zero', plugin(name));
    expect(await run('integration', ...words)).toMatchObject({ code: 2 });
    rmSync(plugin(name));
    execFileSync('mkfifo', [plugin(name)]);
    expect(await run('integration', ...words)).toMatchObject({ code: 2 });
  });

  it('with a README of headings and as many commands is checked in linear time', async () => {
    const commands = Array.from({ length: 15_000 }, (_, index) => `{name: a${index}}`);
    writeFileSync(plugin('integration.yml'), manifestOf(commands));
    writeFileSync(plugin('README.md'), `## Commands\n${'### b\n'.repeat(300_000)}`);
    // Failed before: no answer in five minutes.
    const { text } = await run('integration', 'check', 'plugin');
    expect(text).toMatch(/1 manifest checked: 1000 warnings/);
  });

  it('cannot imitate a line of the check by the name of its folder', async () => {
    const name = 'x\nintegration.yml:1:1 error [MF101] all is lost';
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'integration.yml'), 'a: [');
    const { text } = await run('integration', 'check', '.');
    expect(text).not.toMatch(/^integration\.yml:1:1/m);
  });

  it('cannot put code into the declarations by the name of its manifest', async () => {
    const name = 'x\nglobalThis.hasRun = 1;\n.yml';
    writeFileSync(join(folder, name), manifest);
    await run('integration', 'types', name, '--out', 'out.d.ts');
    const lines = readFileSync(join(folder, 'out.d.ts'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('globalThis'))).toEqual([]);
  });

  it('has validators that keep its names as texts', () => {
    const { manifest: read } = readManifest(manifest, 'integration.yml');
    if (!read) throw new Error('It is refused.');
    const validate = compileManifest(read).validateArguments['evil-get'];
    expect(validate?.(Object.fromEntries(names.map((name) => [name, 1])))).toBe(false);
    expect(Object.hasOwn(globalThis, 'hasRun')).toBe(false);
  });
});
