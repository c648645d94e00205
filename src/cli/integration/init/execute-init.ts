import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { whyUnreadable } from '../../../runtime/files/why-unreadable.js';
import { ExitCode } from '../../exit-code.js';
import { FileUnreadable } from '../../files/file-unreadable.js';
import { printJson } from '../../print.js';
import { terminalText } from '../../render/terminal-text.js';
import type { CommandContext } from '../../surroundings.js';
import { WrongUse } from '../../wrong-use.js';
import { isFolder } from '../manifest-file.js';
import { integrationFiles } from './integration-files.js';
import { type IntegrationName, readIntegrationName } from './integration-name.js';

/** `sortie integration init`: a folder with a small integration that works. Nothing that exists is touched. */
export async function executeInit(typed: string, context: CommandContext): Promise<ExitCode> {
  const name = readIntegrationName(typed);
  const folder = join(context.folder, name.id);
  if (existsSync(folder) && !(isFolder(folder) && readdirSync(folder).length === 0))
    throw new WrongUse(`${JSON.stringify(name.id)} exists already, and nothing is written over.`);

  const files = integrationFiles(name);
  for (const [path, text] of files) write(join(folder, path), text, join(name.id, path));
  if (context.json) await printJson({ folder, files: [...files.keys()] }, context);
  else await context.output.write(terminalText(farewell(name, [...files.keys()])));
  return ExitCode.done;
}

function write(path: string, text: string, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Fails where somebody else wrote the file meanwhile.
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new FileUnreadable(shown, whyUnreadable(error));
  }
}

function farewell({ id }: IntegrationName, paths: readonly string[]): string {
  return `${paths.map((path) => `${id}/${path}\n`).join('')}
Next:
  cd ${id}
  npm link sortie                # or npm install PATH-OF-SORTIE
  npm test
  npx sortie integration check .

README.md there says how to use it with "sortie run", and which file is what.
`;
}
