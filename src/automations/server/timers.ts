import { setMember } from '../../language/context/merge/draft.js';
import { type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { fieldNamed } from '../../playbook/incident/field-name.js';
import { afterTimerAction, isTimer, type TimerAction } from '../../playbook/incident/timer.js';
import { flagArgument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';
import { incidentMeant } from './incident-meant.js';

const description = {
  start: 'Starts a timer of an incident, or lets it go on.',
  pause: 'Pauses a timer of an incident.',
  stop: 'Stops a timer of an incident for good.',
  reset: 'Puts a timer of an incident back to its beginning.',
} as const;

/** `startTimer`, `pauseTimer`, `stopTimer`, `resetTimer`: a timer field of an incident. */
export const timers: readonly Automation[] = (['start', 'pause', 'stop', 'reset'] as const).map(
  (action): Automation => ({
    name: `${action}Timer`,
    description: description[action],
    arguments: [
      { name: 'timerField', description: 'The field.', isDefault: true },
      { name: 'incidentId', description: 'The incident; without it the one that is investigated.' },
      { name: 'all', description: 'true: every timer that the incident has.' },
    ],
    run(call) {
      const { fields, other } = incidentMeant(call, 'incidentId');
      const names = namesOf(call.args, fields);
      return carriedOut([{ kind: 'set-fields', ...other, fields: after(fields, names, action, call.now) }]);
    },
  }),
);

function namesOf(args: JsonObject, incident: JsonObject): readonly string[] {
  if (flagArgument(args, 'all'))
    return Object.entries(incident).flatMap(([name, value]) => (isTimer(value) ? [name] : []));
  const name = textArgument(args, 'timerField');
  if (name === '') throw new AutomationFailed('Give "timerField", or all=true.');
  return [fieldNamed(incident, name)];
}

function after(incident: JsonObject, names: readonly string[], action: TimerAction, now: Date): JsonObject {
  const fields: Record<string, Json> = {};
  for (const name of names) setMember(fields, name, afterTimerAction(member(incident, name), action, now));
  return fields;
}
