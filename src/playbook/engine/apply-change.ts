import type { JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../automation/automation-failed.js';
import type { InvestigationChange } from '../automation/investigation-change.js';
import { withFields } from '../incident/with-fields.js';
import { keepEntries } from './call/keep-entries.js';
import { addEvidence, markEntry } from './mark-entry.js';
import { addSchedule, cancelSchedule } from './schedules.js';
import type { Turn } from './turn.js';

/**
 * Makes a change that an automation asks for part of the investigation.
 * @throws AutomationFailed, ValueError for one that cannot be made: nothing is changed then
 */
export function applyChange(turn: Turn, change: InvestigationChange): void {
  switch (change.kind) {
    case 'update-indicators':
      turn.updateIndicators(change.indicators);
      return;
    case 'set-fields':
      setFields(turn, change.incident, change.fields);
      return;
    case 'create-incident':
      turn.incidents = new Map([
        ...turn.incidents,
        [change.id, withFields({ id: change.id }, change.fields)],
      ]);
      return;
    case 'set-list':
      turn.lists = { ...turn.lists, [change.name]: change.value };
      return;
    case 'mark-entry':
      markEntry(turn, change);
      return;
    case 'add-evidence':
      addEvidence(turn, change);
      return;
    case 'add-entries':
      keepEntries(
        turn,
        { scope: 'root' },
        change.entries.map(({ EntryContext: _, ...entry }) => ({ entry })),
      );
      return;
    case 'schedule':
      addSchedule(turn, change);
      return;
    case 'cancel-schedule':
      cancelSchedule(turn, change.id);
      return;
  }
}

function setFields(turn: Turn, id: string | undefined, fields: JsonObject): void {
  if (id === undefined) {
    turn.incident = withFields(turn.incident, fields);
    return;
  }
  const incident = turn.incidents.get(id);
  if (!incident) throw new AutomationFailed(`There is no incident ${JSON.stringify(id.slice(0, 100))} here.`);
  turn.incidents = new Map([...turn.incidents, [id, withFields(incident, fields)]]);
}
