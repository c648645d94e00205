import { writeDocument } from '../../../language/manifest/docs/write-document.js';
import type { Manifest } from '../../../language/manifest/manifest.js';
import { readManifest } from '../../../language/manifest/read-manifest.js';
import { version } from '../../version.js';
import { generateDeclarations } from '../types/generate-declarations.js';
import type { IntegrationName } from './integration-name.js';
import { manifestTemplate } from './template/manifest.js';
import { manifestModuleTemplate, moduleTemplate } from './template/module.js';
import { readmeTemplate } from './template/readme.js';
import { testSettingsTemplate, testTemplate } from './template/tests.js';

/** The files of a new integration by their paths in its folder. */
export function integrationFiles(name: IntegrationName): ReadonlyMap<string, string> {
  const named = (template: string) => renamed(template, name);
  const yaml = named(manifestTemplate);
  const manifest = manifestOf(yaml);
  return new Map([
    ['integration.yml', yaml],
    ['index.js', named(moduleTemplate)],
    ['manifest.js', named(manifestModuleTemplate)],
    [
      'manifest.d.ts',
      generateDeclarations(manifest, { source: 'integration.yml', command: 'sortie integration types' }),
    ],
    ['package.json', packageJson(name)],
    ['test/index.test.js', named(testTemplate)],
    ['test/sortie.yml', named(testSettingsTemplate)],
    ['README.md', `${writeDocument(manifest, { title: name.display })}${named(readmeTemplate)}`],
  ]);
}

/** Templates are written for an integration called `my-service`. */
function renamed(template: string, { id, display, prefix, variable }: IntegrationName): string {
  return template
    .replaceAll('my-service', id)
    .replaceAll('My service', display)
    .replaceAll('MyService', prefix)
    .replaceAll('MY_SERVICE', variable);
}

function manifestOf(yaml: string): Manifest {
  const { manifest, problems } = readManifest(yaml, 'integration.yml');
  if (!manifest) throw new Error(`The template is broken: ${JSON.stringify(problems)}`);
  return manifest;
}

function packageJson({ id, display }: IntegrationName): string {
  const description = {
    name: id,
    version: '0.1.0',
    private: true,
    description: `${display} for Sortie`,
    type: 'module',
    exports: './index.js',
    scripts: {
      check: 'sortie integration check .',
      types: 'sortie integration types --out manifest.d.ts',
      test: 'node --test',
    },
    peerDependencies: { sortie: `^${version}` },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
