import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { ajvOptions } from './ajv-options.js';
import { generateTypes, oneLine } from './generated-types.js';
import type { Manifest } from './manifest.js';
import { argumentsSchema, parametersSchema } from './schemas.js';

export interface GenerateOptions {
  /** The manifest's file, named in the first line. */
  readonly source: string;
  /** How it is generated anew, named in the first line. */
  readonly command: string;
  /** The module that `CompiledManifest` and `Manifest` are imported from. */
  readonly typesFrom: string;
}

/**
 * The TypeScript text of a module that exports `compiled`, the manifest with its validators, and the types
 * `Parameters` and `Arguments`. The module imports types only: loading it parses no YAML and compiles no schema.
 * The same manifest gives the same text.
 */
export function generateModule(manifest: Manifest, { source, command, typesFrom }: GenerateOptions): string {
  const names = manifest.commands.map((_, index) => `validateArguments${index}`);
  const table = manifest.commands.map(({ name }, index) => `    ${JSON.stringify(name)}: ${names[index]},`);
  return `// Generated from ${oneLine(source)} by \`${oneLine(command)}\`. Do not edit.
// Not checked in here, because ajv writes its validators without types; what the module exports is typed all the same.
// @ts-nocheck
import type { CompiledManifest, Manifest } from ${JSON.stringify(typesFrom)};

${generateTypes(manifest)}

const manifest: Manifest = ${JSON.stringify(manifest, null, 2)};

${generateValidators(manifest, names)}
export const compiled: CompiledManifest<Parameters, Arguments> = {
  manifest,
  validateParameters,
  validateArguments: {
${table.join('\n')}
  },
};
`;
}

/** ajv's code for the parameters and for the arguments of each command, under the names given. */
function generateValidators(manifest: Manifest, names: readonly string[]): string {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(parametersSchema(manifest), 'validateParameters');
  for (const [index, command] of manifest.commands.entries()) {
    ajv.addSchema(argumentsSchema(command), `validateArguments${index}`);
  }
  const exported = ['validateParameters', ...names];
  const code = standalone.default(ajv, Object.fromEntries(exported.map((name) => [name, name])));
  return (
    code
      .replace('"use strict";\n', '')
      // A line of its own, so no text inside a schema looks like it.
      .replaceAll(/^export const (\w+) = (\w+);$/gm, 'const $1 = $2;')
      // Only their compiled form is needed.
      .replaceAll(/^const schema\d+ = .*;\n/gm, '')
  );
}
