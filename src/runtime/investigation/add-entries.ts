import { mergeEntryContext } from '../../language/context/merge/merge-entry-context.js';
import { formatEntryId } from '../../language/entry/entry-id.js';
import { fileContext } from '../../language/entry/file-context.js';
import type { JsonObject } from '../../language/json/json.js';
import { entryMetadata, metadataOf } from './file-metadata.js';
import type { Investigation, InvestigationFile } from './investigation.js';
import type { KeptDraft } from './keep-files.js';
import type { Origin, StoredEntry } from './stored-entry.js';

export interface Added {
  readonly investigation: Investigation;
  readonly stored: readonly StoredEntry[];
  /** What the merging of contexts had to say. */
  readonly warnings: readonly string[];
}

/**
 * Appends entries and merges what they bring into the context; a file's own `File` or `InfoFile` comes after the
 * entry's context (`spec/entries.md` sections 5 and 8). Pure: the given investigation stays as it was.
 */
export function addEntries(
  investigation: Investigation,
  drafts: readonly KeptDraft[],
  origin: Origin,
): Added {
  const stored: StoredEntry[] = [];
  const warnings: string[] = [];
  const files = new Map<string, InvestigationFile>(investigation.files);
  let context = investigation.context;

  const merge = (entryContext: JsonObject | null | undefined) => {
    if (!entryContext) return;
    const merged = mergeEntryContext(context, entryContext);
    context = merged.context;
    warnings.push(...merged.warnings);
  };

  for (const { entry, file } of drafts) {
    const counter = investigation.entries.length + stored.length + 1;
    const ID = formatEntryId({ counter, investigation: investigation.id });
    const platform = { ID, Brand: origin.brand, ModuleName: origin.instance };
    merge(entry.EntryContext);
    if (!file) {
      stored.push({ ...entry, ...platform });
      continue;
    }
    const metadata = { ...metadataOf(file), entryId: ID };
    merge(fileContext(metadata));
    files.set(ID, { name: file.name, blob: file.blob });
    stored.push({ ...entry, ...platform, FileID: file.blob.id, FileMetadata: entryMetadata(metadata) });
  }
  return {
    investigation: { ...investigation, entries: [...investigation.entries, ...stored], context, files },
    stored,
    warnings,
  };
}
