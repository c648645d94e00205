import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asNumber } from '../../playbook/values/cast.js';
import { argument } from '../given.js';

/** A year. */
const longest = 31_536_000;

/** `Sleep`: the task goes on after so many whole seconds; it leaves no entry (`spec/builtin-scripts.md`). */
export const sleep: Automation = {
  name: 'Sleep',
  description: 'Waits.',
  arguments: [{ name: 'seconds', description: 'How long.', isRequired: true, isDefault: true }],
  run({ args }) {
    const seconds = Math.trunc(asNumber(argument(args, 'seconds')) ?? Number.NaN);
    if (!(seconds >= 0 && seconds <= longest))
      throw new AutomationFailed(`"seconds" must be a number from 0 to ${longest}.`);
    return { kind: 'sleep', seconds, keep: null };
  },
  resume: () => ({ kind: 'done' }),
};
