import type { CommandLine } from '../../dispatch/command-line/command-line.js';
import { parseCommandLine } from '../../dispatch/command-line/parse-command-line.js';
import type { Template } from '../../dispatch/command-line/template.js';
import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationCall, AutomationResult } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { parseCron } from '../../playbook/schedule/cron.js';
import { asNumber, shown } from '../../playbook/values/cast.js';
import { needDate } from '../../playbook/values/dates/need-date.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { carriedOut } from './carried-out.js';

/**
 * `scheduleEntry`: runs a command line again and again, or cancels what runs so (`spec/builtin-scripts.md`). The line is
 * run in the context of the investigation. What was looked up in it already stays as it is.
 */
export const scheduleEntry: Automation = {
  name: 'scheduleEntry',
  description: 'Runs a command line again and again.',
  arguments: [
    { name: 'command', description: 'The command line: !Print value=hello.', isDefault: true },
    { name: 'cron', description: 'When: minute, hour, day, month and weekday, in UTC.' },
    { name: 'times', description: 'How often; without it until its end.' },
    { name: 'endDate', description: 'The time after which it does not run any more.' },
    { name: 'id', description: 'What is to be cancelled.' },
    { name: 'cancel', description: 'cancel: what has this id is not run any more.' },
  ],
  run(call) {
    const { args } = call;
    const id = textArgument(args, 'id').trim();
    if (textArgument(args, 'cancel') !== '') return carriedOut([{ kind: 'cancel-schedule', id }]);
    return scheduled(call);
  },
};

function scheduled({ args, newId }: AutomationCall): AutomationResult {
  const cron = textArgument(args, 'cron');
  if (cron === '' || textArgument(args, 'command') === '')
    throw new AutomationFailed('Give "command" and "cron", or "id" and cancel=cancel.');
  parseCron(cron);
  const line = parseCommandLine(textArgument(args, 'command').trim());
  const id = newId();
  const end = argument(args, 'endDate');
  return done(note({ id }), {
    changes: [
      {
        kind: 'schedule',
        id,
        command: line.command,
        args: argumentsOf(line),
        bare: line.bare.map(({ template }) => written(template)),
        cron,
        ...(argument(args, 'times') === null ? {} : { times: timesOf(argument(args, 'times')) }),
        ...(end === null || end === '' ? {} : { until: needDate(end).getTime() }),
      },
    ],
  });
}

function timesOf(given: Json): number {
  const times = asNumber(given);
  if (times !== undefined && Number.isInteger(times) && times > 0) return times;
  throw new AutomationFailed(`"times" must be a whole number above 0, and ${shown(given)} is none.`);
}

function argumentsOf({ args }: CommandLine): JsonObject {
  const values: Record<string, Json> = {};
  for (const [name, template] of args) setMember(values, name, written(template));
  return values;
}

/** What an expression found is data, and never looked up in its turn (design decision 12). */
function written({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.source)).join('');
}
