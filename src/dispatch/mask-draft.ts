import type { DraftEntry } from '../language/entry/draft-entry.js';
import type { Entry } from '../language/entry/entry.js';
import { holdsSecret, maskJson, maskList, maskObject } from '../sdk/redaction/mask-json.js';
import type { Redact } from '../sdk/redaction/redact.js';

/**
 * The draft with every secret masked that it repeats: in its text, its data and the name of its file. The bytes of a
 * file are the service's and stay as they are. A draft without secrets, as nearly all are, is returned as it is.
 */
export function maskDraft(draft: DraftEntry, redact: Redact): DraftEntry {
  const { file } = draft;
  const entry = maskEntry(draft.entry, redact);
  const name = file ? redact(file.name, 'data') : undefined;
  if (entry === draft.entry && name === file?.name) return draft;
  if (!file || name === undefined) return { entry };
  return { entry, file: { name, kind: file.kind, content: () => file.content() } };
}

function maskEntry(entry: Entry, redact: Redact): Entry {
  const { HumanReadable, Contents, EntryContext, IndicatorTimeline, Relationships, Tags, File } = entry;
  const parts = [HumanReadable, Contents, EntryContext, IndicatorTimeline, Relationships, Tags, File];
  if (!parts.some((part) => part !== undefined && holdsSecret(part, redact))) return entry;
  return {
    ...entry,
    Contents: maskJson(Contents, redact),
    ...(HumanReadable ? { HumanReadable: redact(HumanReadable, 'data') } : {}),
    ...(EntryContext ? { EntryContext: maskObject(EntryContext, redact) } : {}),
    ...(IndicatorTimeline ? { IndicatorTimeline: maskList(IndicatorTimeline, redact) } : {}),
    ...(Relationships ? { Relationships: maskList(Relationships, redact) } : {}),
    ...(Tags ? { Tags: Tags.map((tag) => redact(tag, 'data')) } : {}),
    ...(File === undefined ? {} : { File: redact(File, 'data') }),
  };
}
