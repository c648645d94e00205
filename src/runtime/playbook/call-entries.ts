import { declarationOf, type Instance } from '../../dispatch/index.js';
import type { Entry } from '../../language/entry/entry.js';
import type { NewEntry, Polling } from '../../playbook/engine/event.js';
import { type KeptDraft, keepFiles } from '../investigation/keep-files.js';
import type { AnswerPart } from '../run-command.js';
import type { System } from '../system.js';
import { keptEntry } from './kept-entry.js';

/** An entry that says nothing: it only carries when the command is to be called again. */
const silent: Entry = { Type: 1, ContentsFormat: 'text', Contents: '' };

/** What one instance answered, as the engine takes it in. Its files are kept. */
export async function entriesOf(
  { origin, drafts, again }: AnswerPart,
  system: System,
  instances: readonly Instance[],
): Promise<readonly NewEntry[]> {
  const kept: KeptDraft[] = [...(await keepFiles(drafts, system.files, (text) => system.redact(text)))];
  // A poll may come without an entry.
  while (kept.length < again.length) kept.push({ entry: silent });
  const instance = instances.find(({ name }) => name === origin.instance);
  return kept.map((draft, index) => {
    const next = again[index];
    return {
      ...keptEntry(draft),
      origin,
      ...(next ? { polling: pollingOf(next, instance) } : {}),
    };
  });
}

/** Whoever was asked first is polled, and nobody else. */
function pollingOf(
  { command, args, afterSeconds, timeoutSeconds }: AnswerPart['again'][number],
  instance: Instance | undefined,
): Polling {
  const declaresUsing =
    instance && declarationOf(instance, command)?.arguments.some(({ name }) => name === 'using');
  return {
    command,
    args: instance && !declaresUsing ? { ...args, using: [instance.name] } : args,
    nextRunSeconds: afterSeconds,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  };
}
