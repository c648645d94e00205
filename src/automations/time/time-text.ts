import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { formatGo } from '../../playbook/values/dates/format-go.js';

/**
 * A time in one of the forms of `GetTime`; in UTC, for a simulation is the same everywhere. Months count from 0. Without a
 * form it is the text that JavaScript gives it.
 * @throws AutomationFailed for a form that is none
 */
export function timeText(date: Date, form: string): string | number {
  switch (form) {
    case 'iso':
      return date.toISOString();
    case 'utc':
    case 'gmt':
      return date.toUTCString();
    case 'local':
    case 'locale':
      return formatGo(date, '1/2/2006, 3:04:05 PM');
    case 'date':
      return formatGo(date, 'Mon Jan 02 2006');
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth();
    case 'day':
      return date.getUTCDate();
    case 'dayinweek':
      return date.getUTCDay();
    case 'hours':
    case 'utchours':
      return date.getUTCHours();
    case 'minutes':
      return date.getUTCMinutes();
    case 'seconds':
      return date.getUTCSeconds();
    case 'milliseconds':
      return date.getUTCMilliseconds();
    case 'unix':
      return Math.floor(date.getTime() / 1000);
    case '':
      return formatGo(date, 'Mon Jan 02 2006 15:04:05 GMT-0700 (Coordinated Universal Time)');
    default:
      throw new AutomationFailed(`${JSON.stringify(form.slice(0, 80))} is no "dateFormat".`);
  }
}
