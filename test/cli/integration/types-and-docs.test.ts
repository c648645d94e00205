import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { completeManifest } from '../../language/manifest/check/complete-manifest.js';
import { useFolder } from './run-sortie.js';

const folder = useFolder();
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

describe('sortie integration types', () => {
  const types = (...words: readonly string[]) => folder.run('integration', 'types', ...words);

  it('prints a module that imports its types from sortie', async () => {
    folder.write('integration.yml', completeManifest);
    const { code, output, errors } = await types();
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('import type { CompiledManifest, Manifest } from "sortie";');
    expect(output).toContain('export const compiled: CompiledManifest<Parameters, Arguments>');
  });

  it('writes declarations alone where that is asked for', async () => {
    folder.write('mine/integration.yml', completeManifest);
    expect(await types('mine', '--out', 'mine/manifest.d.ts')).toEqual({
      code: 0,
      output: '',
      errors: 'mine/manifest.d.ts written.\n',
    });
    expect(read('mine/manifest.d.ts')).toContain(
      'export declare const compiled: CompiledManifest<Parameters, Arguments>;',
    );
    expect(read('mine/manifest.d.ts')).not.toContain('validate');
  });

  it.each(['generated.ts', 'manifest.d.ts'])(
    'says whether %s is current, from wherever one stands',
    async (name) => {
      folder.write('mine/integration.yml', completeManifest);
      expect(await types('mine', '--out', name, '--check')).toEqual({
        code: 1,
        output: '',
        errors: `${name} is not what the manifest says now. To write it: sortie integration types mine --out ${name}\n`,
      });
      await types('mine', '--out', name);
      expect(await types(join('mine', 'integration.yml'), '--out', name, '--check')).toMatchObject({
        code: 0,
      });
      folder.write('mine/integration.yml', completeManifest.replace('name: place', 'name: town'));
      expect(await types('mine', '--out', name, '--check')).toMatchObject({ code: 1 });
    },
  );

  it('refuses to compare with nothing, and a manifest that cannot be used', async () => {
    folder.write('integration.yml', 'name: weather\n');
    folder.write('good.yml', completeManifest);
    expect(await types('good.yml', '--check')).toMatchObject({ code: 2 });
    const { code, errors } = await types();
    expect(code).toBe(2);
    expect(errors).toContain('integration.yml:1:1 error [MF102]');
    expect(await types('nowhere')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('no such file'),
    });
  });
});

describe('sortie integration docs', () => {
  const docs = (...words: readonly string[]) => folder.run('integration', 'docs', ...words);

  it('prints the documentation, with a title and an index where they are wanted', async () => {
    folder.write('integration.yml', completeManifest);
    const plain = await docs();
    expect(plain.output).toMatch(/^Tells the weather\.\n\n## Configure Weather in Cortex\n/);
    const { output } = await docs('--title', 'Weather', '--index');
    expect(output).toMatch(/^# Weather\n\nTells the weather\.\n/);
    expect(output).toContain('- [weather-get](#weather-get): Gets the weather of a place\n');
  });

  it('writes what its own check accepts as a README', async () => {
    folder.write('integration.yml', completeManifest);
    expect(await docs('--out', 'README.md')).toMatchObject({ code: 0 });
    expect(await docs('--out', 'README.md', '--check')).toMatchObject({ code: 0 });
    expect((await folder.run('integration', 'check', '.')).output).toBe('');
    folder.write('integration.yml', completeManifest.replace('Weather.Wind', 'Weather.Storm'));
    expect(await docs('--out', 'README.md', '--check')).toMatchObject({ code: 1 });
    expect((await folder.run('integration', 'check', '.')).output).toContain('[RM102]');
  });
});
