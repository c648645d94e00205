import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { generateModule } from '../../../src/language/manifest/generate.js';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';

const project = path.resolve(__dirname, '../../..');
const folder = path.join(project, 'src/integrations/vmray');
const yaml = readFileSync(path.join(project, 'integration.yml'), 'utf8');

/** What a handler of `vmray-get-iocs` may look like. */
const handler = `
import type { CommandHandler } from '../../sdk/index.js';
import type { Arguments, Parameters } from './integration.generated.js';
export const getIocs: CommandHandler<Arguments['vmray-get-iocs'], unknown> = async ({ args }) => {
  const ids: readonly string[] = args.sample_id;
  return ids.map((id) => ({ readable: args.all_artifacts ? id : '' }));
};
export function serverOf(parameters: Parameters): string {
  return parameters.server;
}
`;

/** The files that no case changes: the language's own library and the sdk. */
const parsed = new Map<string, ts.SourceFile>();

/** What the compiler says of the handler against the module generated from the YAML. Nothing is written to disk. */
function complaints(changedYaml: string): string[] {
  const { manifest } = readManifest(changedYaml, 'integration.yml');
  if (!manifest) throw new Error('The manifest cannot be read.');
  const generated = generateModule(manifest, {
    source: 'integration.yml',
    command: 'npm run generate',
    typesFrom: '../../language/manifest/manifest.js',
  });
  const files = new Map([
    [path.join(folder, 'drift-handler.ts'), handler],
    [path.join(folder, 'integration.generated.ts'), generated],
  ]);
  const compilerOptions: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(path.normalize(name)) || fileExists(name);
  host.readFile = (name) => files.get(path.normalize(name)) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(path.normalize(name));
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    const known = parsed.get(name) ?? getSourceFile(name, version, ...rest);
    if (known) parsed.set(name, known);
    return known;
  };
  const program = ts.createProgram([path.join(folder, 'drift-handler.ts')], compilerOptions, host);
  const source = program.getSourceFile(path.join(folder, 'drift-handler.ts'));
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('drift between integration.yml and the handlers', () => {
  it('is none as long as the names agree', () => {
    expect(complaints(yaml)).toEqual([]);
  });

  it('fails the compile when an argument is renamed', () => {
    const renamed = yaml.replace('name: all_artifacts', 'name: every_artifact');
    expect(renamed).not.toBe(yaml);
    expect(complaints(renamed)).toEqual([expect.stringContaining("Property 'all_artifacts' does not exist")]);
  });

  it('fails the compile when a command, a parameter or the type of an argument changes', () => {
    const changed = yaml
      .replace('name: vmray-get-iocs', 'name: vmray-get-indicators')
      .replace('- name: server', '- name: server_url');
    const found = complaints(changed).join('\n');
    expect(found).toContain("Property 'vmray-get-iocs' does not exist");
    expect(found).toContain("Property 'server' does not exist");
    expect(complaints(yaml.replaceAll('isArray: true', 'isArray: false'))).toEqual([
      expect.stringContaining("Type 'string' is not assignable to type 'readonly string[]'"),
    ]);
  });
});
