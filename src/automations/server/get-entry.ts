import { type Entry, EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { Schedule } from '../../playbook/schedule/schedule.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/**
 * `getEntry`: an entry of the War Room once more, an error as a note; nothing of it is merged again. An id of
 * `scheduleEntry` shows what is still to run.
 */
export const getEntry: Automation = {
  name: 'getEntry',
  description: 'Shows an entry of the War Room.',
  arguments: [{ name: 'id', description: 'The id of the entry: 79@4.', isRequired: true, isDefault: true }],
  run({ args, entry, schedule }) {
    const id = textArgument(args, 'id').trim();
    const found = entry(id);
    if (found) return done(again(found));
    const runs = schedule(id);
    if (runs) return done(note(told(runs)));
    throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))} here.`);
  },
};

function again({
  EntryContext: _,
  Type,
  File: _file,
  FileID: _bytes,
  EvidenceID: _evidence,
  ...shown
}: Entry): Entry {
  return { ...shown, Type: Type === EntryType.warning ? Type : EntryType.note };
}

function told({ id, cron, left }: Schedule) {
  return {
    id,
    cron,
    ...(left === undefined ? {} : { timesLeft: left }),
    Metadata: { Recurrent: true, Schedule: { Scheduled: true } },
  };
}
