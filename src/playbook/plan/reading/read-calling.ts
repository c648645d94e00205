import type { AutomationTask, CommandTask, Evidence } from '../task.js';
import type { MapView } from './map-view.js';
import { readValue, readValues } from './read-value.js';
import type { Reading } from './reading.js';
import { type CommonParts, onErrorOf, readFieldMapping } from './task-parts.js';

const separator = '|||';

/** By the number of `reputationcalc`. */
const extractions = ['default', 'none', 'inline', 'out-of-band'] as const;

/** Reads a task that runs an automation or a command; undefined where it names none (section 2.1). */
export function readCalling(
  reading: Reading,
  common: CommonParts,
  view: MapView,
  inner: MapView | undefined,
  does: 'acts' | 'decides',
): AutomationTask | CommandTask | undefined {
  const target = targetOf(inner);
  if (!target) return undefined;
  const evidence = readEvidence(reading, view.map('evidencedata'));
  return {
    ...common,
    ...target,
    arguments: readValues(reading, view.map('scriptarguments')),
    decides: does === 'decides',
    onError: onErrorOf(view),
    skipsUnavailable: view.flag('skipunavailable'),
    extraction: extractions[view.count('reputationcalc') ?? 0] ?? 'default',
    fieldMapping: readFieldMapping(reading, view),
    ...(evidence ? { evidence } : {}),
  };
}

function targetOf(inner: MapView | undefined) {
  const automation = inner?.firstText('scriptName');
  if (automation !== undefined) return { kind: 'automation', automation: automation.trim() } as const;
  const script = inner?.firstText('script');
  if (script === undefined) return undefined;
  const at = script.indexOf(separator);
  if (at === -1) return { kind: 'automation', automation: script.trim() } as const;
  const brand = script.slice(0, at).trim();
  return { kind: 'command', brand, command: script.slice(at + separator.length).trim() } as const;
}

/** Evidence of which nothing is said is no evidence: the editor leaves such maps behind. */
function readEvidence(reading: Reading, view: MapView | undefined): Evidence | undefined {
  if (!view) return undefined;
  const [description, occurred, tags] = (['description', 'occurred', 'tags'] as const).map((key) =>
    readValue(reading, view.get(key)),
  );
  if (!description || !occurred || !tags) return undefined;
  const isEmpty = [description, occurred, tags].every(({ kind }) => kind === 'none');
  return isEmpty ? undefined : { description, occurred, tags };
}
