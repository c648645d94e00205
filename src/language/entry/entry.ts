import type { Json, JsonObject } from '../json/json.js';

/** The platform's numbers for the kinds of entry (`spec/entries.md` section 1). */
export const EntryType = {
  note: 1,
  file: 3,
  error: 4,
  image: 7,
  infoFile: 9,
  warning: 11,
  debugLog: 16,
} as const;
export type EntryType = (typeof EntryType)[keyof typeof EntryType];

/** How `Contents` is to be shown (`spec/entries.md` section 2). */
export type EntryFormat = 'html' | 'table' | 'json' | 'text' | 'dbotCommandResponse' | 'markdown';

/**
 * A War Room entry as an integration returns it to the platform, member for member (`spec/entries.md` section 3).
 * The platform adds `ID`, `Brand` and `ModuleName`: see `StoredEntry` in the runtime.
 */
export interface Entry {
  readonly Type: EntryType;
  readonly ContentsFormat: EntryFormat;
  readonly Contents: Json;
  readonly HumanReadable?: string | null;
  readonly ReadableContentsFormat?: EntryFormat;
  /** Context key (a dotted path, each step may carry a selector) to value; null or absent: nothing to merge. */
  readonly EntryContext?: JsonObject | null;
  readonly IgnoreAutoExtract?: boolean;
  readonly IndicatorTimeline?: readonly Json[] | null;
  readonly Note?: boolean;
  readonly Relationships?: readonly Json[];
  readonly Tags?: readonly string[];
  /** Of the evidence that it was marked as; the platform's own. */
  readonly EvidenceID?: string;
  /** Name of the file, for the file kinds. */
  readonly File?: string;
  /** Opaque name under which the file's bytes are kept. */
  readonly FileID?: string;
}
