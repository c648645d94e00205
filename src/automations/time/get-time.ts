import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asNumber } from '../../playbook/values/cast.js';
import { needDate } from '../../playbook/values/dates/need-date.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { timeText } from './time-text.js';

const minute = 60_000;
const units = { minutesAgo: minute, hoursAgo: 60 * minute, daysAgo: 1440 * minute } as const;

/** `GetTime`: the time, or a date, in a form (`spec/builtin-scripts.md`). */
export const getTime: Automation = {
  name: 'GetTime',
  description: 'Tells the time.',
  arguments: [
    { name: 'date', description: 'A date instead of now.' },
    {
      name: 'dateFormat',
      description:
        'iso, utc, gmt, local, date, year, month, day, dayinweek, hours, utchours, minutes, seconds, milliseconds, unix.',
    },
    { name: 'contextKey', description: 'What the context keys begin with.' },
    { name: 'minutesAgo', description: 'So many minutes earlier.' },
    { name: 'hoursAgo', description: 'So many hours earlier.' },
    { name: 'daysAgo', description: 'So many days earlier.' },
    { name: 'monthsAgo', description: 'So many months earlier.' },
    { name: 'yearsAgo', description: 'So many years earlier.' },
  ],
  run({ args, now }) {
    const date = new Date(textArgument(args, 'date') === '' ? now : needDate(argument(args, 'date')));
    const earlier = (name: string): number => {
      const given = argument(args, name);
      const number = given === null || given === '' ? 0 : asNumber(given);
      if (number === undefined) throw new AutomationFailed(`"${name}" must be a number.`);
      return number;
    };
    for (const [name, length] of Object.entries(units)) date.setTime(date.getTime() - earlier(name) * length);
    date.setUTCMonth(date.getUTCMonth() - earlier('monthsAgo'));
    date.setUTCFullYear(date.getUTCFullYear() - earlier('yearsAgo'));
    if (Number.isNaN(date.getTime())) throw new AutomationFailed('There is no such time.');
    const text = timeText(date, textArgument(args, 'dateFormat').trim().toLowerCase());
    const prefix = textArgument(args, 'contextKey');
    return done(note(text, { [`${prefix}TimeNowUnix`]: date.getTime(), [`${prefix}TimeNow`]: text }));
  },
};
