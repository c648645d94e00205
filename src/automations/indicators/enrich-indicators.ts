import { EntryType } from '../../language/entry/entry.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationCall, AutomationStep } from '../../playbook/automation/automation.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { indicatorIn, kindOfType } from '../../playbook/indicators/extraction/extract-indicators.js';
import { indexIndicators } from '../../playbook/indicators/find-indicators.js';
import type { IndicatorUpdate } from '../../playbook/indicators/indicator.js';
import { scoredIndicators } from '../../playbook/indicators/scored-indicators.js';
import { updateIndicators } from '../../playbook/indicators/update-indicators.js';
import { verdictOf } from '../../playbook/indicators/verdict.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';
import { entriesKept, keptEntries } from './kept-entries.js';

/**
 * `enrichIndicators`: asks the commands that know more of these indicators, one call for each kind, and shows what is
 * thought of them then. An error of such a command is shown, and none of the task.
 */
export const enrichIndicators: Automation = {
  name: 'enrichIndicators',
  description: 'Asks what is known of indicators.',
  arguments: [
    {
      name: 'indicatorsValues',
      description: 'The indicators.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run: (call) => next(call, lookupsOf(call), []),
  resume(call, kept, answer) {
    const part = (name: string) => (isJsonObject(kept) ? (member(kept, name) ?? null) : null);
    return next(call, asList(part('left')), [...entriesKept(part('entries')), ...answer.map(asShown)]);
  },
};

/** `[command, values]` for each kind that a command knows more of. */
function lookupsOf(call: AutomationCall): readonly Json[] {
  const byCommand = new Map<string, string[]>();
  for (const { type, value } of meant(call)) {
    const command = kindOfType(type)?.command;
    if (command === undefined || !call.hasCommand(command)) continue;
    const values = byCommand.get(command);
    if (values) values.push(value);
    else byCommand.set(command, [value]);
  }
  return [...byCommand];
}

/** What is asked for: known indicators of these values, and new ones whose type shows. */
function meant({ args, indicators }: AutomationCall): readonly IndicatorUpdate[] {
  const values = [...new Set(listArgument(args, 'indicatorsValues').map((value) => asAnyText(value).trim()))];
  needFew(values, '"indicatorsValues"');
  const byValue = indexIndicators(indicators, 'value');
  return values.flatMap((value) => {
    const known = byValue.get(value);
    if (known) return known.map(({ type }) => ({ type, value }));
    const found = indicatorIn(value);
    return found ? [{ type: found.kind.type, value: found.value }] : [];
  });
}

function next(call: AutomationCall, lookups: readonly Json[], entries: readonly NewEntry[]): AutomationStep {
  const [first, ...left] = lookups;
  const [command, values] = asList(first ?? null);
  if (typeof command === 'string' && values !== undefined)
    return {
      kind: 'command',
      command,
      args: { [command]: values },
      keep: { left, entries: keptEntries(entries) },
    };
  const asked = meant(call).map((update) => ({ ...update, isLookedUp: true as const }));
  return {
    kind: 'done',
    entries: [
      note('done', { 'Indicators(val.Value && val.Value == obj.Value)': verdicts(call, asked, entries) }),
    ],
    relayed: entries,
    changes: [{ kind: 'update-indicators', indicators: asked }],
  };
}

/** What is thought of them once these entries are kept; of several types of a value the worst. */
function verdicts(
  { indicators, now }: AutomationCall,
  asked: readonly IndicatorUpdate[],
  entries: readonly NewEntry[],
): readonly JsonObject[] {
  const told = entries.flatMap(({ entry }) => scoredIndicators(entry.EntryContext ?? {}));
  const { indicators: after } = updateIndicators(indicators, [...asked, ...told], now.getTime());
  const worst = new Map(asked.map(({ value }) => [value, 0]));
  for (const indicator of after.values()) {
    const known = worst.get(indicator.value);
    if (known !== undefined) worst.set(indicator.value, Math.max(known, verdictOf(indicator)));
  }
  return [...worst].map(([Value, Score]) => ({ Value, Score }));
}

/** The error of a lookup is shown as a warning, so that the task does not fail by it. */
function asShown(given: NewEntry): NewEntry {
  if (given.entry.Type !== EntryType.error) return given;
  return { ...given, entry: { ...given.entry, Type: EntryType.warning } };
}
