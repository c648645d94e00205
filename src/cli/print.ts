import { EntryType } from '../language/entry/entry.js';
import type { StoredEntry } from '../runtime/investigation/stored-entry.js';
import { renderView, viewEntry } from './render/entry-view.js';
import { hanging } from './render/hanging.js';
import { jsonText } from './render/json-text.js';
import { terminalLine, terminalText } from './render/terminal-text.js';
import type { CommandContext } from './surroundings.js';

/** Prints a value as JSON: one line in a pipe, indented on a terminal. */
export async function printJson(value: unknown, { output, look }: CommandContext): Promise<void> {
  await output.write(`${terminalText(jsonText(value, look.drawn ? 2 : undefined))}\n`);
}

/**
 * Prints entries: answers on standard output, error entries on standard error. Where several instances answered, each
 * is named.
 */
export async function printEntries(entries: readonly StoredEntry[], context: CommandContext): Promise<void> {
  const { look, errorLook, output, errors } = context;
  const isShared = new Set(entries.map(({ ModuleName }) => ModuleName)).size > 1;
  let isFirst = true;
  for (const entry of entries) {
    const text = await renderView(viewEntry(entry), entry.Type === EntryType.error ? errorLook : look);
    const from = isShared ? `${terminalLine(entry.ModuleName)}: ` : '';
    if (entry.Type === EntryType.error) {
      await errors.write(`${errorLook.colours.red('error:')} ${from}${hanging(text)}\n`);
      continue;
    }
    const heading = isShared
      ? `${look.colours.dim(`${look.drawn ? '' : '## '}${terminalLine(entry.ModuleName)}`)}\n`
      : '';
    await output.write(`${isFirst ? '' : '\n'}${heading}${text}\n`);
    isFirst = false;
  }
}
