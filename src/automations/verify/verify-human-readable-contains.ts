import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needSearchable } from '../limits.js';

/** `VerifyHumanReadableContains`: an error unless an entry, as it is shown or in its contents, has a text in it. */
export const verifyHumanReadableContains: Automation = {
  name: 'VerifyHumanReadableContains',
  description: 'Checks that an entry has a text in it.',
  arguments: [
    { name: 'humanReadableEntryId', description: 'The id of the entry.', isRequired: true },
    { name: 'substring', description: 'The text.', isRequired: true },
  ],
  run({ args, entry }) {
    const id = textArgument(args, 'humanReadableEntryId');
    const found = entry(id);
    if (!found) throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))}.`);
    const wanted = textArgument(args, 'substring');
    const texts = [found.HumanReadable ?? '', asAnyText(found.Contents)];
    needSearchable(texts.join('').length, wanted.length);
    if (!texts.some((text) => text.includes(wanted)))
      throw new AutomationFailed(
        `The entry ${id} does not contain ${shown(wanted)}: ${shown(texts.find((text) => text !== '') ?? '')}.`,
      );
    return done(note('true'));
  },
};
