import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, shownNote } from '../answer.js';
import { textArgument } from '../given.js';

/** `commentsToContext`: the contents of an entry under a context key, as a list where a separator is given. */
export const commentsToContext: Automation = {
  name: 'commentsToContext',
  description: 'Copies the contents of an entry to the context.',
  arguments: [
    { name: 'entryId', description: 'The id of the entry.', isRequired: true, isDefault: true },
    { name: 'contextKey', description: 'Where they go: a dotted path.', isRequired: true },
    { name: 'listSeperator', description: 'What stands between the items of a list.' },
  ],
  run({ args, entry }) {
    const id = textArgument(args, 'entryId');
    const found = entry(id);
    if (!found) throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))}.`);
    const key = textArgument(args, 'contextKey');
    const separator = textArgument(args, 'listSeperator');
    const comments =
      separator === ''
        ? found.Contents
        : asAnyText(found.Contents)
            .split(separator)
            .map((item) => item.trim());
    return done(shownNote(comments, `Comments set to context - ${key}`, { [key]: comments }));
  },
};
