import { readContext } from '../../src/language/context/read-context.js';
import type { Entry } from '../../src/language/entry/entry.js';
import { EntryType } from '../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../src/language/json/json.js';
import type {
  Automation,
  AutomationCall,
  AutomationResult,
  AutomationStep,
} from '../../src/playbook/automation/automation.js';

/** A call with these arguments, in a world of which nothing else is there unless given. */
export function callWith(args: JsonObject, given: Partial<AutomationCall> = {}): AutomationCall {
  const context = given.context ?? {};
  const root = given.root ?? context;
  return {
    args,
    context,
    root,
    read: (path) => readContext(root, path),
    entry: () => undefined,
    now: new Date(Date.UTC(2020, 4, 5, 12, 30, 15)),
    newId: () => '1001',
    random: () => 0.5,
    currentPlaybookId: '',
    investigationId: '4',
    incidents: new Map(),
    schedule: () => undefined,
    indicators: new Map(),
    hasCommand: () => false,
    ...given,
  };
}

/** What an automation answers at once. @throws Error where it does not */
export function answered(
  automation: Automation,
  args: JsonObject,
  given: Partial<AutomationCall> = {},
): AutomationResult {
  return ended(automation.run(callWith(args, given)));
}

export function ended(step: AutomationStep | undefined): AutomationResult {
  if (step?.kind === 'done') return step;
  throw new Error(`It does not end: ${JSON.stringify(step)}`);
}

/** The contents of the one entry that an automation answers with. */
export function contentsOf(
  automation: Automation,
  args: JsonObject,
  given: Partial<AutomationCall> = {},
): Json {
  const { entries = [] } = answered(automation, args, given);
  if (entries.length !== 1) throw new Error(`There are ${entries.length} entries.`);
  return entries[0]?.Contents ?? null;
}

/** Entries by their ids: the contents, and whether they are errors. */
export function entriesOf(entries: Readonly<Record<string, 'note' | 'error'>>) {
  return (id: string): Entry | undefined => {
    const kind = Object.hasOwn(entries, id) ? entries[id] : undefined;
    return kind && { Type: EntryType[kind], ContentsFormat: 'text', Contents: id };
  };
}
