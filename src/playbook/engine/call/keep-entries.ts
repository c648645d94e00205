import { applyPlatformArguments } from '../../../dispatch/platform/apply-platform-arguments.js';
import {
  noPlatformArguments,
  type PlatformArguments,
} from '../../../dispatch/platform/platform-arguments.js';
import { readContext } from '../../../language/context/read-context.js';
import { textForm } from '../../../language/context/text-form.js';
import { type Entry, EntryType } from '../../../language/entry/entry.js';
import { errorEntry } from '../../../language/entry/error-entry.js';
import { fileContext } from '../../../language/entry/file-context.js';
import type { JsonObject } from '../../../language/json/json.js';
import { readRelationships } from '../../indicators/relationship.js';
import { scoredIndicators, tellsScores } from '../../indicators/scored-indicators.js';
import type { Task } from '../../plan/task.js';
import { sizeOf } from '../../values/size-of.js';
import type { NewEntry } from '../event.js';
import type { OpenFrame } from '../open-frame.js';
import type { EntryId, Scope } from '../state.js';
import type { Turn } from '../turn.js';
import { mergeScoped } from './scoped-context.js';

/** Times the steps that going through it once takes. */
const stepsToKeep = 4;

/** What has become of entries. */
export interface Kept {
  readonly ids: readonly EntryId[];
  /** The texts of those that are errors. */
  readonly errors: readonly string[];
  /** The contents of the others, as a condition reads them. */
  readonly answers: readonly string[];
}

/** Whose entries they are. */
export interface Place {
  readonly scope: Scope;
  readonly frame?: OpenFrame;
  readonly task?: Task;
  readonly platform?: PlatformArguments;
}

/** Numbers entries and merges their contexts, files included; also of those that come with an error. */
export function keepEntries(turn: Turn, place: Place, entries: readonly NewEntry[]): Kept {
  const ids: EntryId[] = [];
  const errors: string[] = [];
  const answers: string[] = [];
  for (const given of entries) {
    const id = turn.newEntryId();
    const entry = affordable(turn, place, shaped(turn, place, given.entry));
    ids.push(id);
    if (entry.Type === EntryType.error) errors.push(textForm(entry.Contents));
    else answers.push(textForm(entry.Contents));
    if (entry.EntryContext) {
      mergeScoped(turn, place.scope, entry.EntryContext);
      keepScores(turn, entry.EntryContext);
    }
    if (entry.Relationships && entry.Relationships.length > 0)
      turn.relate(readRelationships(entry.Relationships));
    const file = given.file && { ...given.file, entryId: id };
    if (file) mergeScoped(turn, place.scope, fileContext(file));
    turn.addEntry({
      id,
      entry,
      isQuiet: isQuiet(turn, place) && entry.Type !== EntryType.error,
      ...(file ? { file } : {}),
      ...(given.origin ? { origin: given.origin } : {}),
      ...(place.frame ? { frame: place.frame.id } : {}),
      ...(place.task ? { task: place.task.id } : {}),
    });
  }
  return { ids, errors, answers };
}

/** What an entry holds is kept and shown: room and time that a playbook may use up by and by. */
function affordable(turn: Turn, { task }: Place, entry: Entry): Entry {
  const size = sizeOf([entry.Contents, entry.HumanReadable ?? '', entry.EntryContext ?? null]);
  try {
    turn.budget.for(task?.name ?? 'what was scheduled', 'task').spend(size * stepsToKeep);
    return entry;
  } catch (error) {
    return errorEntry(error instanceof Error ? error.message : String(error));
  }
}

/** What vendors think of indicators is remembered beyond the context. */
function keepScores(turn: Turn, entryContext: JsonObject): void {
  if (!tellsScores(entryContext)) return;
  const investigations = [turn.investigationId];
  turn.updateIndicators(scoredIndicators(entryContext).map((update) => ({ ...update, investigations })));
}

function shaped(turn: Turn, { task, platform = noPlatformArguments }: Place, entry: Entry): Entry {
  const functions = turn.library.functionsAt(new Date(turn.at));
  const applied = applyPlatformArguments({ entry }, platform, (contents, path, budget) =>
    readContext(contents, path, functions, budget),
  );
  for (const warning of applied.warnings) turn.warn(warning);
  const tags = [...(entry.Tags ?? []), ...(task?.tags ?? [])];
  return {
    ...applied.draft.entry,
    ...(task?.isNote ? { Note: true } : {}),
    ...(tags.length > 0 ? { Tags: [...new Set(tags)] } : {}),
  };
}

/** Whether the entries of a task are not shown. */
export function isQuiet(turn: Turn, { task, frame }: Place): boolean {
  if (!task || !frame) return false;
  return task.quiet === 'as-playbook' ? turn.planOf(frame).isQuiet : task.quiet === 'on';
}
