import type { JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../automation/automation-failed.js';
import type { InvestigationChange } from '../automation/investigation-change.js';
import { parseCron } from '../schedule/cron.js';
import { nextTime } from '../schedule/next-time.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Turn } from './turn.js';

type Change<Kind> = Extract<InvestigationChange, { readonly kind: Kind }>;

/** What is still to run under this id. */
export function findSchedule(turn: Turn, id: string): Schedule | undefined {
  for (const { purpose } of turn.timers.values())
    if (purpose.kind === 'line' && purpose.schedule?.id === id) return purpose.schedule;
  return undefined;
}

/**
 * Has a command line run whenever its cron says so, for the first time after now.
 * @throws AutomationFailed for values without a name that the command does not take, and for a time that never comes
 */
export function addSchedule(turn: Turn, change: Change<'schedule'>): void {
  const { id, command, cron, times, until } = change;
  const schedule: Schedule = {
    id,
    cron,
    ...(times === undefined ? {} : { left: times }),
    ...(until === undefined ? {} : { until }),
  };
  const args = withBareValue(turn, change);
  if (!waitFor(turn, command, args, schedule))
    throw new AutomationFailed(
      `Nothing is scheduled: after now, ${JSON.stringify(cron)} never comes in time.`,
    );
}

/** After a run: waits for the next one, unless it was the last. */
export function scheduleAgain(turn: Turn, command: string, args: JsonObject, schedule: Schedule): void {
  const { left } = schedule;
  if (left === 1) return;
  waitFor(turn, command, args, left === undefined ? schedule : { ...schedule, left: left - 1 });
}

/** @throws AutomationFailed where nothing is scheduled under this id */
export function cancelSchedule(turn: Turn, id: string): void {
  for (const { id: timer, purpose } of turn.timers.values()) {
    if (purpose.kind !== 'line' || purpose.schedule?.id !== id) continue;
    turn.timers.delete(timer);
    return;
  }
  throw new AutomationFailed(`Nothing is scheduled under the id ${JSON.stringify(id.slice(0, 100))}.`);
}

function waitFor(turn: Turn, command: string, args: JsonObject, schedule: Schedule): boolean {
  const at = nextTime(parseCron(schedule.cron), turn.at);
  if (at === undefined || at > (schedule.until ?? Number.POSITIVE_INFINITY)) return false;
  turn.addTimer(at, { kind: 'line', command, args, schedule });
  return true;
}

function withBareValue(turn: Turn, { command, args, bare }: Change<'schedule'>): JsonObject {
  const [value, ...more] = bare;
  if (value === undefined) return args;
  const facts = turn.library.command(command, '');
  const declared =
    turn.library.automation(command)?.arguments ?? (facts.kind === 'available' ? facts.arguments : []);
  const name = declared.find(({ isDefault }) => isDefault)?.name;
  if (name === undefined || more.length > 0 || Object.hasOwn(args, name))
    throw new AutomationFailed(
      `${JSON.stringify((more[0] ?? value).slice(0, 100))} has no name, and ${command.slice(0, 100)} takes ${name === undefined ? 'no value' : 'one value'} without a name.`,
    );
  return { ...args, [name]: value };
}
