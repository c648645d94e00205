import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { completeManifest, manifestWith } from '../../language/manifest/check/complete-manifest.js';
import { useFolder } from './run-sortie.js';

const folder = useFolder();
const check = (...words: readonly string[]) => folder.run('integration', 'check', ...words);

describe('sortie integration check', () => {
  it('prints a line for each problem, and counts them on standard error', async () => {
    folder.write('mine/integration.yml', manifestWith('display: Weather V2\ndescription: Tells the weather'));
    expect(await check('mine')).toEqual({
      code: 0,
      output:
        'mine/integration.yml:1:10 warning [IN123] The display name ends with " V2"; a version is written as " v2".\n',
      errors: '1 manifest checked: 1 warning, 1 remark, shown with -v.\n',
    });
    const { output, errors } = await check('mine', '-v');
    expect(output).toContain('mine/integration.yml:2:14 info [DS108] ');
    expect(errors).toBe('1 manifest checked: 1 warning, 1 remark.\n');
  });

  it('ends with 1 for an error, and says all in JSON', async () => {
    folder.write('integration.yml', manifestWith('name:'));
    const { code, output, errors } = await check('.', '--json');
    expect([code, errors]).toEqual([1, '']);
    expect(JSON.parse(output)).toEqual({
      checked: 1,
      problems: [
        {
          file: 'integration.yml',
          line: 1,
          column: 1,
          level: 'error',
          code: 'MF103',
          message: 'The manifest has no "name"; give it one.',
        },
      ],
    });
  });

  it('searches folders for manifests of any name, broken ones too, but not for other YAML', async () => {
    folder.write('a/integration.yml', 'nonsense: [');
    folder.write('a/Weather.yml', completeManifest);
    folder.write('a/broken.yml', completeManifest.replace('commands:', '\tcommands:'));
    folder.write('a/playbook.yml', 'id: p\ntasks: {}\n');
    folder.write('a/automation.yml', 'commonfields: {id: s}\nname: s\nscript: "return 1"\n');
    folder.write('a/node_modules/other/integration.yml', 'nonsense: [');
    folder.write('a/.hidden/integration.yml', 'nonsense: [');
    const { code, output } = await check('a', 'a/Weather.yml', '--json');
    const answer = JSON.parse(output);
    expect([code, answer.checked]).toEqual([1, 3]);
    const files = answer.problems.map(({ file }: { file: string }) => file);
    expect([...new Set(files)]).toEqual(['a/broken.yml', 'a/integration.yml']);
  });

  it('takes whatever file is named', async () => {
    folder.write('other.txt', completeManifest);
    expect(await check('other.txt')).toEqual({
      code: 0,
      output: '',
      errors: '1 manifest checked: nothing to report.\n',
    });
  });

  it.each([
    [[], 'Name a manifest'],
    [['.'], 'There is no integration.yml'],
    [['missing'], '"missing" cannot be used: there is no such file'],
    [['--explain', 'IN14S'], 'Did you mean "IN14'],
  ])('refuses %j', async (words, message) => {
    const { code, output, errors } = await check(...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });

  it('leaves out what is ignored, and says when a code is nothing that is checked', async () => {
    folder.write('integration.yml', manifestWith('display: Weather V2\ncategory: Meteorology'));
    expect((await check('.', '--ignore', 'IN123, IN104')).output).toBe('');
    expect((await check('.', '--ignore', 'IN123', '--ignore', 'IN104')).output).toBe('');
    const { errors } = await check('.', '--ignore', 'IN123,IN1O4');
    expect(errors).toContain('warning: Nothing is checked under the code "IN1O4". Did you mean "IN');
  });

  it('never leaves out what keeps a manifest from loading', async () => {
    folder.write('integration.yml', manifestWith('name:'));
    expect((await check('.', '--ignore', 'MF103')).code).toBe(1);
  });

  it('reads the .pack-ignore of the pack, for the file it names', async () => {
    folder.write(
      'Packs/Weather/.pack-ignore',
      '[file:Weather.yml]\nignore=IN123\n[file:README.md]\nignore=RM107\n',
    );
    folder.write('Packs/Weather/Integrations/Weather/Weather.yml', manifestWith('display: Weather V2'));
    folder.write('Packs/Weather/Integrations/Weather/README.md', '%%FILL HERE%%\n');
    expect((await check('Packs')).output).toBe('');
    folder.write('Packs/Weather/.pack-ignore', '[file:Other.yml]\nignore=IN123\n');
    expect((await check('Packs')).output).toMatch(/IN123.*\n.*README.md:1:1 warning \[RM107\]/);
  });

  it('compares with the manifest in use', async () => {
    folder.write('integration.yml', completeManifest.replace('name: place', 'name: town'));
    folder.write('old/integration.yml', completeManifest);
    const { code, output } = await check('integration.yml', '--against', 'old');
    expect(code).toBe(1);
    expect(output).toMatch(/\[BC103\].*\n.*\[BC110\]/);
    expect((await check('integration.yml', '--against', 'old', '--ignore', 'BC103,BC110')).code).toBe(0);
    const { code: several, errors } = await check('.', '--against', 'old');
    expect([several, errors]).toEqual([2, 'error: --against compares one manifest; 2 were found.\n']);
  });

  it('explains a code, in any case', async () => {
    const { code, output } = await check('--explain', 'bc103');
    expect(code).toBe(0);
    for (const part of ['BC103', 'Before', 'name: place', 'which breaks it', 'arguments: []', 'To mend it'])
      expect(output).toContain(part);
    expect(JSON.parse((await check('--explain', 'IN145', '--json')).output)).toMatchObject({
      code: 'IN145',
      breaks: expect.stringContaining('type: 4'),
    });
  });

  it('is coloured on a terminal, and shows what a hostile manifest would have a terminal do', async () => {
    folder.write('integration.yml', manifestWith('category: "\\e[2J"'));
    const { output } = await folder.runOnTerminal('integration', 'check', '.');
    expect(output).toContain('\u001b[33mwarning\u001b[39m [IN104]');
    expect(output).not.toContain('\u001b[2J');
  });

  it('finds in the manifest of VMRay what the reference asks for, and nothing else', async () => {
    const own = readFileSync(path.resolve(__dirname, '../../../integration.yml'), 'utf8');
    folder.write('integration.yml', own);
    // A key that is asked for in two ways, and paths of six levels.
    expect(await check('.', '-v', '--ignore', 'IN145,BA127')).toMatchObject({ code: 0, output: '' });
  });
});
