import type { DraftEntry } from '../language/entry/draft-entry.js';
import type { Entry } from '../language/entry/entry.js';
import { holdsSecret, maskJson, maskList, maskObject } from '../sdk/redaction/mask-json.js';
import type { Redact } from '../sdk/redaction/redact.js';

/**
 * The draft with every secret masked that it repeats: in its text, its data and the name of its file. The bytes of a
 * file are the service's and stay as they are. An entry without secrets, as nearly all are, is not copied.
 */
export function maskDraft(draft: DraftEntry, redact: Redact): DraftEntry {
  const { file } = draft;
  const entry = maskEntry(draft.entry, redact);
  const name = file ? redact(file.name, 'data') : undefined;
  if (!file || name === undefined) return entry === draft.entry ? draft : { entry };
  return { entry, file: { name, kind: file.kind, content: () => maskErrors(file.content(), redact) } };
}

/** Whoever keeps the file says why it could not be had, and does not know the call's secrets. */
async function* maskErrors(content: AsyncIterable<Uint8Array>, redact: Redact): AsyncIterable<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const shown = redact(message);
    throw shown === message ? error : new Error(shown);
  }
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
