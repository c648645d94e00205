import type { Json, JsonObject } from '../json/json.js';
import type { CommandResult, FileSource } from './command-result.js';
import type { DraftEntry } from './draft-entry.js';
import { type Entry, EntryType } from './entry.js';
import { indicatorContext } from './indicators/indicator-context.js';
import type { Output } from './output.js';
import { indicatorsTable, resultsTable } from './results-table.js';

/**
 * The War Room entries of a command's result, in the recorded shapes (`parity/README.md`, `spec/entries.md` section 4):
 * a note, unless there is nothing but files, then an entry for each file. There is always at least one (D35).
 * Warnings are no entries. Of two outputs with the same path the last stands.
 * @throws InvalidIndicator for a custom indicator that cannot be written.
 */
export function toEntries(result: CommandResult, source: { readonly vendor: string }): readonly DraftEntry[] {
  const files = (result.files ?? []).map(fileEntry);
  const isOnlyFiles =
    files.length > 0 && !result.readable && result.raw === undefined && !hasFindings(result);
  return isOnlyFiles ? files : [{ entry: noteEntry(result, source.vendor) }, ...files];
}

function hasFindings({ outputs = [], indicators = [] }: CommandResult): boolean {
  return outputs.length > 0 || indicators.length > 0;
}

function noteEntry(result: CommandResult, vendor: string): Entry {
  const { raw, outputs = [] } = result;
  const context = entryContext(result, vendor);
  if (raw !== undefined) {
    return {
      Type: EntryType.note,
      HumanReadable: readableText(result, context),
      ContentsFormat: typeof raw === 'string' ? 'text' : 'json',
      Contents: raw,
      EntryContext: context,
      IgnoreAutoExtract: false,
      IndicatorTimeline: null,
    };
  }
  if (hasFindings(result)) {
    return {
      Type: EntryType.note,
      HumanReadable: readableText(result, context),
      ContentsFormat: 'json',
      Contents: contentsOf(outputs),
      EntryContext: context,
      IgnoreAutoExtract: false,
      IndicatorTimeline: [],
      Note: false,
      Relationships: [],
    };
  }
  const text = result.readable || 'The command returned nothing.';
  return {
    Type: EntryType.note,
    HumanReadable: text,
    ContentsFormat: 'text',
    Contents: text,
    EntryContext: context,
    IgnoreAutoExtract: false,
    IndicatorTimeline: null,
  };
}

/** Indicators first; an output under the key of one replaces it. */
function entryContext({ outputs, indicators }: CommandResult, vendor: string): JsonObject | null {
  if (outputs === undefined && indicators === undefined) return null;
  return { ...indicatorContext(indicators ?? [], vendor), ...byPath(outputs ?? []) };
}

function readableText(result: CommandResult, context: JsonObject | null): string | null {
  if (result.readable) return result.readable;
  const { outputs = [] } = result;
  if (outputs.length > 0) return resultsTable(contentsOf(outputs), outputs);
  return hasFindings(result) && context ? indicatorsTable(context) : null;
}

/** One output is its value itself, also where it stands under several paths; several are an object by path. */
function contentsOf(outputs: readonly Output[]): Json {
  const [first, ...others] = outputs;
  if (first === undefined) return null;
  return others.every(({ value }) => value === first.value) ? first.value : byPath(outputs);
}

function byPath(outputs: readonly Output[]): JsonObject {
  return Object.fromEntries(outputs.map(({ path, value }) => [path, value]));
}

const fileTypes = { sample: EntryType.file, info: EntryType.infoFile, image: EntryType.image } as const;

function fileEntry(file: FileSource): DraftEntry {
  return {
    entry: { Type: fileTypes[file.kind], ContentsFormat: 'text', Contents: '', File: file.name },
    file,
  };
}
