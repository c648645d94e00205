import { basename } from 'node:path';
import type { ExitCode } from '../../exit-code.js';
import type { CommandContext } from '../../surroundings.js';
import { commandLine, deliverText } from '../deliver-text.js';
import { loadManifestFile, manifestFile } from '../manifest-file.js';
import { generateDeclarations } from './generate-declarations.js';
import type { TypesOptions } from './types-options.js';

/** `sortie integration types`: the generated module of a plugin, or its declarations alone. */
export async function executeTypes(
  path: string,
  options: TypesOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const file = manifestFile(path, context.folder);
  const manifest = loadManifestFile(file);
  const source = basename(file.path);
  const command = commandLine('types', path, options.out);
  // The first line of the file names no paths: it would change with the folder one stands in.
  const header = { source, command: 'sortie integration types' };
  if (options.out?.endsWith('.d.ts'))
    return deliverText(generateDeclarations(manifest, header), { ...options, command }, context);
  // Loads ajv's code generator, which the declarations do not need.
  const { generateModule } = await import('../../../language/manifest/generate.js');
  return deliverText(
    generateModule(manifest, { ...header, typesFrom: 'sortie' }),
    { ...options, command },
    context,
  );
}
