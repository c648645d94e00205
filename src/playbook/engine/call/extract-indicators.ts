import { setMember } from '../../../language/context/merge/draft.js';
import { EntryType } from '../../../language/entry/entry.js';
import type { Json } from '../../../language/json/json.js';
import { extractIndicators, type FoundIndicators } from '../../indicators/extraction/extract-indicators.js';
import type { IndicatorKind } from '../../indicators/extraction/indicator-kind.js';
import { longestSearched, searchedText } from '../../indicators/extraction/searched-text.js';
import { indicatorKey } from '../../indicators/indicator.js';
import type { AutomationTask, CommandTask } from '../../plan/task.js';
import type { OpenFrame } from '../open-frame.js';
import type { CallElement, CallWork } from '../state.js';
import type { Turn } from '../turn.js';
import { callAgain } from './call-again.js';
import { isQuiet } from './keep-entries.js';
import { mergeScoped } from './scoped-context.js';

/**
 * Looks for indicators in the entries of a call that has ended, before its task ends (`spec/builtin-scripts.md`, Inline
 * extraction). All are kept in the investigation. Inline, those that a command of an enabled instance knows more of are
 * looked up once in an investigation, with one call for each kind; the others are written to the context alone. A lookup
 * is one more element of the call, so that it waits, polls, is cancelled and outlives a crash as any other does.
 *
 * True when lookups are under way: the call is finished once they have ended.
 */
export function beginExtraction(
  turn: Turn,
  frame: OpenFrame,
  task: AutomationTask | CommandTask,
  work: CallWork,
): boolean {
  const mode = modeOf(task, work);
  if (mode === 'none' || isQuiet(turn, { scope: frame.scope, frame, task })) return false;
  const found = extractIndicators(textOf(turn, work));
  if (found.length === 0) return false;
  for (const { kind, isCut } of found)
    if (isCut) turn.warn(`Not all indicators of type ${kind.type} were extracted: they are too many.`);
  if (mode === 'out-of-band') {
    keep(turn, found);
    return false;
  }
  const lookups = writeOrLookUp(turn, frame, found);
  if (lookups.length === 0) return false;
  const before = frame.tasks.get(task.id);
  if (before?.status !== 'running') return false;
  const elements = [...work.elements, ...lookups];
  frame.tasks.set(task.id, { ...before, work: { ...work, elements } });
  for (const index of lookups.keys())
    callAgain(turn, {
      kind: 'task',
      frame: frame.id,
      task: task.id,
      element: work.elements.length + index,
    });
  return true;
}

/** The argument of the call outweighs the task; without either nothing is extracted (our default). */
function modeOf(task: AutomationTask | CommandTask, { platform }: CallWork) {
  switch (platform.autoExtract) {
    case undefined:
      return task.extraction === 'default' ? 'none' : task.extraction;
    case 'outofband':
      return 'out-of-band';
    default:
      return platform.autoExtract;
  }
}

/** What a reader sees of each entry; errors, and entries that ask not to be searched, are left out. */
function textOf(turn: Turn, { elements }: CallWork): string {
  const texts: string[] = [];
  let left = longestSearched;
  for (const id of elements.flatMap(({ entries }) => entries)) {
    const entry = turn.entry(id);
    if (!entry || entry.Type === EntryType.error || entry.IgnoreAutoExtract) continue;
    const { text, isCut } = searchedText(entry.HumanReadable || entry.Contents, left);
    left = Math.max(0, left - text.length);
    if (isCut) turn.warn(`Only the beginning of entry ${id} was searched for indicators: it is too long.`);
    texts.push(text);
  }
  return texts.join('\n');
}

function keep(
  turn: Turn,
  found: readonly FoundIndicators[],
  isLookedUp: (type: string) => boolean = () => false,
) {
  const investigations = [turn.investigationId];
  turn.updateIndicators(
    found.flatMap(({ kind: { type }, values }) => {
      const known = isLookedUp(type) ? { isLookedUp: true as const } : {};
      return values.map((value) => ({ type, value, investigations, ...known }));
    }),
  );
}

/** Writes what nothing more is to be asked of; the lookups of the rest. */
function writeOrLookUp(
  turn: Turn,
  frame: OpenFrame,
  found: readonly FoundIndicators[],
): readonly CallElement[] {
  const context: Record<string, Json> = {};
  const lookups: CallElement[] = [];
  const asked = new Set<string>();
  for (const { kind, values } of found) {
    const facts = turn.library.command(kind.command, '');
    const isNew = (value: string) =>
      facts.kind === 'available' &&
      !turn.indicators.get(indicatorKey({ type: kind.type, value }))?.isLookedUp;
    const news = values.filter(isNew);
    const others = news.length === 0 ? values : values.filter((value) => !isNew(value));
    if (others.length > 0) setMember(context, kind.contextKey, alone(kind, others));
    if (news.length === 0) continue;
    asked.add(kind.type);
    const declared = facts.kind === 'available' && facts.arguments.find(({ name }) => name === kind.command);
    // One that is declared for a single value is called for each.
    const batches: readonly Json[] = declared && !declared.isArray ? news : [news];
    for (const batch of batches) lookups.push(lookup(kind.command, batch));
  }
  keep(turn, found, (type) => asked.has(type));
  mergeScoped(turn, frame.scope, context);
  return lookups;
}

/** A single one is no list, as when a command writes it. */
function alone(kind: IndicatorKind, values: readonly string[]): Json {
  const objects = values.map((value) => kind.contextOf(value));
  return objects.length === 1 ? (objects[0] ?? null) : objects;
}

function lookup(command: string, value: Json): CallElement {
  return {
    args: { [command]: value },
    attempt: 0,
    entries: [],
    answers: [],
    isEnded: false,
    polls: 0,
    looksUpWith: command,
  };
}
