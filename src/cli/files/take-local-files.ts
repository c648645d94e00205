import { basename } from 'node:path';
import { template } from '../../dispatch/command-line/template.js';
import { type CommandLine, declarationOf, type Template } from '../../dispatch/index.js';
import { EntryType } from '../../language/entry/entry.js';
import { keptFile } from '../../runtime/investigation/keep-files.js';
import type { OpenInvestigation } from '../../runtime/investigation/open-investigation.js';
import type { System } from '../../runtime/system.js';
import type { CommandContext } from '../surroundings.js';
import { FileUnreadable } from './file-unreadable.js';
import type { LocalFiles } from './local-files.js';
import { untilInterrupted } from './until-interrupted.js';

/** Arguments that take the entry id of a file (`spec/commands.md` section 3). */
const fileArguments: ReadonlySet<string> = new Set(['entry_id', 'entryID', 'entryId', 'file_id', 'file']);

/** Bytes that are read from standard input: they lie in memory. */
const largestInput = 256 * 1024 * 1024;

/** Where local files go. */
export interface Intake {
  readonly files: LocalFiles;
  readonly investigation: OpenInvestigation;
  readonly input: CommandContext['input'];
  readonly signal: AbortSignal;
}

/**
 * Takes the local files that a command line names as `entry_id=@PATH` or `entry_id=@-` into the investigation, and puts
 * their entry ids in the place of the paths.
 * @throws FileUnreadable, FileChanged, FileTooLarge
 */
export async function takeLocalFiles(
  line: CommandLine,
  system: System,
  intake: Intake,
): Promise<CommandLine> {
  const args = new Map(line.args);
  for (const [name, value] of args) {
    const path = fileArguments.has(name) ? pathIn(value) : undefined;
    if (path !== undefined) args.set(name, entryId(await takeFile(path, intake)));
  }
  const bare = [...line.bare];
  for (const [index, value] of bare.entries()) {
    const path = takesFile(defaultArgument(line.command, system)) ? pathIn(value.template) : undefined;
    if (path !== undefined) bare[index] = { ...value, template: entryId(await takeFile(path, intake)) };
  }
  return { ...line, args, bare };
}

/** Takes one local file, or standard input for `-`, into the investigation as a War Room file. @returns its entry id */
export async function takeFile(
  path: string,
  { files, investigation, input, signal }: Intake,
): Promise<string> {
  if (path === '') throw new FileUnreadable(path, 'a path is expected behind the @');
  const blob =
    path === '-' ? await files.put(untilInterrupted(input, signal), largestInput) : await files.adopt(path);
  const name = path === '-' ? 'stdin' : basename(path);
  const entry = { Type: EntryType.file, ContentsFormat: 'text', Contents: '', File: name } as const;
  const { stored } = investigation.add([{ entry, file: await keptFile(name, 'sample', blob, files) }], {
    brand: 'Sortie',
    instance: 'command line',
  });
  return stored.map(({ ID }) => ID).join();
}

function pathIn({ parts: [first, ...others] }: Template): string | undefined {
  if (first?.kind !== 'text' || others.length > 0 || !first.text.startsWith('@')) return undefined;
  return first.text.slice(1);
}

function entryId(id: string): Template {
  return template([{ kind: 'text', text: id }]);
}

function takesFile(argument: string | undefined): boolean {
  return argument !== undefined && fileArguments.has(argument);
}

function defaultArgument(command: string, { instances }: System): string | undefined {
  const declaration = instances.map((instance) => declarationOf(instance, command)).find((found) => found);
  return declaration?.arguments.find(({ isDefault }) => isDefault)?.name;
}
