import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 1000 });
afterEach(() => rmSync(join(place.folder, 'sortie.yml'), { force: true }));

const settings = (...more: string[]) =>
  place.write(
    'sortie.yml',
    [
      'instances:',
      '  - name: good',
      '    integration: VMRay',
      '    params:',
      `      server: ${server.simulator.url}`,
      `      credentials: { password: "\${env:${'KEY'}}" }`,
      '  - name: bad',
      '    integration: vmray',
      '    default: false',
      '    params:',
      `      server: ${server.simulator.url}`,
      `      credentials: { password: "\${env:${'NO_SUCH_KEY'}}" }`,
      ...more,
    ].join('\n'),
  );
const run = (...words: string[]) => place.run(words, { environment: { KEY: server.simulator.apiKey } });

describe('sortie instances', () => {
  it('lists who is configured, without reading a secret', async () => {
    settings();
    expect(await run('instances')).toEqual({
      code: 0,
      output:
        '|Name|Integration|Used by default|\n|---|---|---|\n| good | vmray | yes |\n| bad | vmray | no |\n',
      errors: '',
    });
    expect(JSON.parse((await run('instances', '--json')).output)).toEqual([
      { name: 'good', integration: 'vmray', default: true },
      { name: 'bad', integration: 'vmray', default: false },
    ]);
  });

  it('tests each, and ends with 1 when one does not work', async () => {
    settings();
    const { code, output } = await run('instances', 'test', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      { name: 'good', default: true, test: { success: true, message: 'ok' } },
      { name: 'bad', test: { success: false, message: expect.stringContaining('NO_SUCH_KEY} is not set') } },
    ]);
  });

  it('tests one by its name', async () => {
    settings();
    const { code, output } = await run('instances', 'test', 'good');
    expect(code).toBe(0);
    expect(output).toContain('| good | vmray | ok | ok (a simulator answers) |');
    expect(await run('instances', 'test', 'goood')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean "good"?'),
    });
  });

  it('sends a command to the instances used by default, and to others by name', async () => {
    settings();
    const byDefault = await run('run', 'vmray-get-sample', 'sample_id=404', '--json');
    expect(JSON.parse(byDefault.output).entries).toMatchObject([{ ModuleName: 'good' }]);
    const byName = await run('run', 'vmray-get-sample', 'sample_id=404', 'using=bad');
    expect(byName).toMatchObject({ code: 2, errors: expect.stringContaining('NO_SUCH_KEY') });
  });

  it('reports what is wrong with sortie.yml, with its place', async () => {
    place.write('sortie.yml', 'instances:\n  - name: a\n');
    expect(await run('instances')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('sortie.yml:2:5 error [ST102] This instance has no "integration".'),
    });
    place.write('sortie.yml', 'instances:\n  - { name: a, integration: vmary }\n');
    expect(await run('instances')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean "vmray"?'),
    });
    place.write('sortie.yml', 'instances:\n  - { name: a, integration: vmray, params: { sever: x } }\n');
    expect(await run('instances')).toMatchObject({
      code: 0,
      errors: expect.stringContaining('VMRay has no parameter "sever". Did you mean "server"?'),
    });
  });

  it('loads a plugin from its folder', async () => {
    const folder = join(place.folder, 'greeter');
    mkdirSync(folder, { recursive: true });
    const library = pathToFileURL(resolve(__dirname, '../../dist/index.js')).href;
    writeFileSync(
      join(folder, 'integration.yml'),
      [
        'commonfields: { id: greeter, version: -1 }',
        'name: greeter',
        'display: Greeter',
        'category: Utilities',
        'configuration: [{ name: word, display: Word, type: 0, defaultvalue: Hello }]',
        'script:',
        '  type: javascript',
        '  commands:',
        '    - { name: greet, arguments: [{ name: who, required: true, default: true }] }',
      ].join('\n'),
    );
    writeFileSync(
      join(folder, 'index.js'),
      `import { defineIntegration, loadManifest } from ${JSON.stringify(library)};
       export default defineIntegration({
         manifest: loadManifest(new URL('integration.yml', import.meta.url)),
         client: ({ word }) => ({ word }),
         test: async () => {},
         commands: { greet: { effect: 'read', run: async ({ args, client }) => ({
           readable: client.word + ', ' + args.who, outputs: [{ path: 'Greeter.Who', value: args.who }] }) } },
       });`,
    );
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    settings('  - { name: friendly, integration: Greeter }', 'integrations: [./greeter]');
    const { code, output } = await run('run', 'greet', 'the whole world', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      entries: [{ HumanReadable: 'Hello, the whole world', Brand: 'greeter', ModuleName: 'friendly' }],
      context: { Greeter: { Who: 'the whole world' } },
    });
  });
});

describe('sortie instances of nobody', () => {
  it('is an empty list, and says how to configure somebody', async () => {
    const { code, output, errors } = await place.run(['instances', '--json']);
    expect([code, output]).toEqual([0, '[]\n']);
    expect(errors).toContain('Set VMRAY_SERVER and VMRAY_API_KEY');
  });
});
