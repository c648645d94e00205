import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationResult } from '../../playbook/automation/automation.js';
import { asAnyText, asList, asNumber } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';
import {
  idsOf,
  minutesIn,
  pollingArguments,
  pollingDeclarations,
  waitingDeclarations,
} from './polling-arguments.js';

/**
 * `GenericPollingScheduledTask`: one look at what is polled for, in the context of the investigation; it schedules the
 * next, or completes the task that waits (`spec/generic-polling.md` section 2).
 */
export const genericPollingScheduledTask: Automation = {
  name: 'GenericPollingScheduledTask',
  description: 'Polls once for GenericPolling.',
  arguments: [
    ...pollingDeclarations,
    {
      name: 'pendingIds',
      description: 'The context path of the ids that are not done yet.',
      isRequired: true,
    },
    { name: 'interval', description: 'Minutes between two looks.', isRequired: true },
    { name: 'timeout', description: 'Minutes that are left.', isRequired: true },
    ...waitingDeclarations,
  ],
  run({ args, read }) {
    if ((asNumber(argument(args, 'timeout')) ?? 0) <= 0) return finish(args, 'YES');
    const ids = idsOf(argument(args, 'ids'));
    const pending = new Set(asList(read(pendingPath(args))).map(asAnyText));
    const left = ids.filter((id) => pending.has(id));
    if (left.length === 0) return finish(args, 'YES');
    try {
      minutesIn(args, 'interval');
      const command = textArgument(args, 'pollingCommand');
      return { kind: 'command', command, args: pollingArguments(args, left), keep: null };
    } catch (error) {
      return {
        ...finish(args, 'NO'),
        entries: [errorEntry(error instanceof Error ? error.message : String(error))],
      };
    }
  },
  resume({ args }, _kept, answer) {
    const interval = minutesIn(args, 'interval');
    const timeout = (asNumber(argument(args, 'timeout')) ?? 0) - interval;
    return {
      kind: 'done',
      relayed: answer.map((own) => ({
        ...own,
        entry: intoPlaybook(own.entry, textArgument(args, 'playbookId')),
      })),
      schedule: [
        { command: 'GenericPollingScheduledTask', args: { ...args, timeout }, afterSeconds: interval * 60 },
      ],
    };
  },
};

function finish(args: JsonObject, label: string): AutomationResult {
  return {
    kind: 'done',
    complete: [{ task: textArgument(args, 'tag'), label, playbookId: textArgument(args, 'playbookId') }],
  };
}

/** From the investigation's own context, where this runs. */
function pendingPath(args: JsonObject): string {
  const playbook = textArgument(args, 'playbookId');
  const path = textArgument(args, 'pendingIds');
  return playbook === '' ? path : `subplaybook-${playbook}.${path}`;
}

/** What the command writes goes to the playbook that waits. */
function intoPlaybook(entry: Entry, playbook: string): Entry {
  if (!entry.EntryContext || playbook === '') return entry;
  const keys = Object.entries(entry.EntryContext).map(([key, value]): [string, Json] => [
    `subplaybook-${playbook}.${key}`,
    value,
  ]);
  return { ...entry, EntryContext: Object.fromEntries(keys) };
}
