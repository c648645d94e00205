import type { DraftEntry } from '../../language/entry/draft-entry.js';
import { type Entry, EntryType } from '../../language/entry/entry.js';
import { Budget } from '../../language/expression/budget.js';
import { isJsonList, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { PlatformArguments } from './platform-arguments.js';

/** Reads a context path in the contents of an entry; null when it finds nothing. All paths share the budget. */
export type ReadContents = (contents: Json, path: string, budget: Budget) => Json;

export interface AppliedArguments {
  readonly draft: DraftEntry;
  readonly warnings: readonly string[];
}

/**
 * What `ignore-outputs`, `extend-context`, `raw-response` and `auto-extract` make of an entry (`spec/commands.md`
 * section 4). Contents are read from notes only: an error's text and a file's empty contents are not the command's
 * answer. A path that fails is a warning, for the command has already run.
 */
export function applyPlatformArguments(
  draft: DraftEntry,
  platform: PlatformArguments,
  readContents: ReadContents,
): AppliedArguments {
  const warnings: string[] = [];
  let { entry } = draft;
  if (platform.ignoreOutputs && entry.EntryContext) entry = { ...entry, EntryContext: null };
  if (entry.Type === EntryType.note) {
    const budget = new Budget('extend-context');
    for (const { key, path } of platform.extendContext) {
      try {
        const found = readContents(entry.Contents, path, budget);
        if (found !== null) entry = { ...entry, EntryContext: added(entry.EntryContext ?? {}, key, found) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'its path cannot be evaluated';
        warnings.push(`extend-context left out "${key.slice(0, 100)}": ${reason}`);
      }
    }
    if (platform.rawResponse) entry = raw(entry);
    if (platform.autoExtract !== undefined) {
      entry = { ...entry, IgnoreAutoExtract: platform.autoExtract === 'none' };
    }
  }
  return { draft: { ...draft, entry }, warnings };
}

/** Both values where the command itself has written this key: merged one after the other they would be a list too. */
function added(context: JsonObject, key: string, found: Json): JsonObject {
  const own = member(context, key) ?? null;
  return { ...context, [key]: own === null ? found : [...asList(own), ...asList(found)] };
}

function raw({ ReadableContentsFormat: _, ...entry }: Entry): Entry {
  return {
    ...entry,
    HumanReadable: null,
    ContentsFormat: typeof entry.Contents === 'string' ? 'text' : 'json',
  };
}

function asList(value: Json): readonly Json[] {
  return isJsonList(value) ? value : [value];
}
