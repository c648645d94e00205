import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, shownNote } from '../answer.js';
import { textArgument } from '../given.js';

/** `CalculateTimeDifference`: the minutes between two times, negative where the end is before the start. */
export const calculateTimeDifference: Automation = {
  name: 'CalculateTimeDifference',
  description: 'Tells the minutes between two times.',
  arguments: [
    { name: 'start_time', description: 'A time as 2020-01-31T12:00:00.', isRequired: true },
    { name: 'end_time', description: 'Another.', isRequired: true },
  ],
  run({ args }) {
    const [start, end] = [timeOf(args, 'start_time'), timeOf(args, 'end_time')];
    // 0 has no sign in JSON.
    const minutes = Math.round((end.milliseconds - start.milliseconds) / 600) / 100 + 0;
    return done(
      shownNote(minutes, `Calculated Time Difference: ${minutes} minutes.`, {
        'Time.Difference': minutes,
        'Time.Start': start.text,
        'Time.End': end.text,
      }),
    );
  },
};

/** Quotes and fractions of a second are left out. */
function timeOf(args: JsonObject, name: string): { readonly text: string; readonly milliseconds: number } {
  const text = textArgument(args, name).replaceAll('"', '');
  const [whole = ''] = text.split('.');
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(whole);
  const date = new Date(isTime ? `${whole}Z` : Number.NaN);
  // The 31st of February is no day, whatever a parser makes of it.
  if (!date.toJSON()?.startsWith(whole))
    throw new AutomationFailed(
      `"${name}" must be a time as 2020-01-31T12:00:00, and ${JSON.stringify(text.slice(0, 80))} is none.`,
    );
  return { text, milliseconds: date.getTime() };
}
