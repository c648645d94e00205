import { EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asParts } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { needFew } from '../limits.js';

/** `PublishEntriesToContext`: the contents of entries as a list of the context; errors, and what is not there, are left out. */
export const publishEntriesToContext: Automation = {
  name: 'PublishEntriesToContext',
  description: 'Copies the contents of entries to the context.',
  arguments: [
    { name: 'ids', description: 'The ids of the entries.', isRequired: true, isDefault: true, isArray: true },
    { name: 'out', description: 'Where they are written; "entries" by default.' },
  ],
  run({ args, entry }) {
    const ids = asParts(argument(args, 'ids'));
    needFew(ids, '"ids"');
    const contents = ids.flatMap((id) => {
      const found = entry(id);
      return found && found.Type !== EntryType.error ? [found.Contents] : [];
    });
    if (contents.length === 0) return done(note('No entries found'));
    return done(note(contents, { [textArgument(args, 'out') || 'entries']: contents }));
  },
};
