import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

const pairs = [1, 2, 3, 4].map((number) => ({ field: `field${number}`, value: `value${number}` }));

/** `VerifyContextFields`: an error unless each of up to four paths holds its value, as text. */
export const verifyContextFields: Automation = {
  name: 'VerifyContextFields',
  description: 'Checks up to four paths of the context.',
  arguments: pairs.flatMap(({ field, value }) => [
    { name: field, description: 'A context path.' },
    { name: value, description: `The value under ${field}.`, isArray: true },
  ]),
  run({ args, read }) {
    for (const { field, value } of pairs) {
      const path = textArgument(args, field);
      if (path === '') continue;
      const found = read(path);
      if (found === null) throw new AutomationFailed(`There is nothing under ${path}.`);
      const expected = argument(args, value);
      if (expected !== null && asAnyText(found) !== asAnyText(expected))
        throw new AutomationFailed(`Under ${path} is ${shown(found)}, and ${shown(expected)} was expected.`);
    }
    return done(note('true'));
  },
};
