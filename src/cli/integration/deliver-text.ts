import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { ExitCode } from '../exit-code.js';
import { FileUnreadable } from '../files/file-unreadable.js';
import { terminalText } from '../render/terminal-text.js';
import type { CommandContext } from '../surroundings.js';
import { WrongUse } from '../wrong-use.js';
import { readTextIfThere } from './read-text.js';

export interface Delivery {
  readonly out?: string;
  readonly check?: boolean;
  /** How the file is written anew, for messages. */
  readonly command: string;
}

/** Prints what was generated, writes it to a file, or says whether the file holds it already. */
export async function deliverText(
  text: string,
  { out, check = false, command }: Delivery,
  { output, errors, folder }: CommandContext,
): Promise<ExitCode> {
  if (out === undefined) {
    if (check) throw new WrongUse('--check compares with a file; name it with --out.');
    await output.write(terminalText(text));
    return ExitCode.done;
  }
  const path = resolve(folder, out);
  if (readTextIfThere(path) === text) return ExitCode.done;
  if (check) {
    const wrong = `${out} is not what the manifest says now. To write it: ${command}\n`;
    await errors.write(terminalText(wrong));
    return ExitCode.failed;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new FileUnreadable(out, whyUnreadable(error));
  }
  await errors.write(terminalText(`${out} written.\n`));
  return ExitCode.done;
}

/** The command line that writes a file anew, for messages. */
export function commandLine(command: string, path: string, out: string | undefined): string {
  const words = ['sortie integration', command, ...(path === '.' ? [] : [path])];
  return [...words, ...(out === undefined ? [] : ['--out', out])].join(' ');
}
