import { EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done } from '../answer.js';
import { flagArgument, textArgument } from '../given.js';

/** `DisplayHTML`: an entry that is HTML, under a heading and marked as a note where that is asked for. */
export const displayHTML: Automation = {
  name: 'DisplayHTML',
  description: 'Shows HTML in the War Room.',
  arguments: [
    { name: 'html', description: 'The HTML.', isRequired: true, isDefault: true },
    { name: 'markAsNote', description: 'Whether it is a note.', options: ['true', 'false'] },
    { name: 'header', description: 'A heading.' },
  ],
  run({ args }) {
    const header = textArgument(args, 'header');
    return done({
      Type: EntryType.note,
      ContentsFormat: 'html',
      Contents: `${header === '' ? '' : `<h1>${header}</h1></br>`}${textArgument(args, 'html')}`,
      ...(flagArgument(args, 'markAsNote') ? { Note: true } : {}),
    });
  },
};
