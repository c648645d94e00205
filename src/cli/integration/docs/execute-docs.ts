import { writeDocument } from '../../../language/manifest/docs/write-document.js';
import type { ExitCode } from '../../exit-code.js';
import type { CommandContext } from '../../surroundings.js';
import { commandLine, deliverText } from '../deliver-text.js';
import { loadManifestFile, manifestFile } from '../manifest-file.js';
import type { DocsOptions } from './docs-options.js';

/** `sortie integration docs`: the documentation of an integration, from its manifest alone. */
export async function executeDocs(
  path: string,
  { title, index = false, ...delivery }: DocsOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const manifest = loadManifestFile(manifestFile(path, context.folder));
  const text = writeDocument(manifest, { index, ...(title === undefined ? {} : { title }) });
  return deliverText(text, { ...delivery, command: commandLine('docs', path, delivery.out) }, context);
}
