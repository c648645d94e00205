import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { useFolder } from './run-sortie.js';

const folder = useFolder();
const init = (...words: readonly string[]) => folder.run('integration', 'init', ...words);

it('writes a folder that its own check has nothing against, under the name given', async () => {
  const { code, output } = await init('acme-cloud-2');
  expect(code).toBe(0);
  expect(output).toMatch(/^acme-cloud-2\/integration.yml\n/);
  expect(await folder.run('integration', 'check', '.', '-v')).toEqual({
    code: 0,
    output: '',
    errors: '1 manifest checked: nothing to report.\n',
  });
  const types = await folder.run(
    'integration',
    'types',
    'acme-cloud-2',
    '--out',
    'acme-cloud-2/manifest.d.ts',
    '--check',
  );
  expect(types.code).toBe(0);
  for (const file of [
    'integration.yml',
    'index.js',
    'README.md',
    'test/index.test.js',
    'test/sortie.yml',
    'package.json',
  ]) {
    const text = readFileSync(join(folder.path, 'acme-cloud-2', file), 'utf8');
    expect(text).toContain('acme-cloud-2');
    expect(text).not.toMatch(/my-service|My service|MyService|MY_SERVICE/);
  }
});

it('says in JSON what it wrote', async () => {
  const { output } = await init('weather', '--json');
  expect(JSON.parse(output)).toEqual({
    folder: join(folder.path, 'weather'),
    files: expect.arrayContaining(['integration.yml', 'index.js', 'test/index.test.js']),
  });
});

it('writes over nothing, but takes an empty folder', async () => {
  folder.write('weather/notes.txt', 'mine');
  const { code, errors } = await init('weather');
  expect([code, errors]).toEqual([2, 'error: "weather" exists already, and nothing is written over.\n']);
  folder.write('rain', 'a file');
  expect((await init('rain')).code).toBe(2);
  mkdirSync(join(folder.path, 'wind'));
  expect((await init('wind')).code).toBe(0);
});

it.each([
  'Weather',
  'weather_station',
  '-weather',
  'weather-',
  '2weather',
  '../weather',
  'a--b',
  '',
  'ä',
  'vmray',
  'sortie',
  'a'.repeat(61),
])('refuses the name %j', async (name) => {
  const { code, output, errors } = await init(...(name.startsWith('-') ? ['--', name] : [name]));
  expect([code, output]).toEqual([2, '']);
  expect(errors).toMatch(/is no name for an integration|is taken/);
});
