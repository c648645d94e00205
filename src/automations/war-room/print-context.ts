import { jsonText } from '../../language/context/json-text.js';
import { nestedDeeperThan } from '../../language/context/nested-deeper-than.js';
import { EntryType } from '../../language/entry/entry.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { isFalsy, textArgument } from '../given.js';
import { needRoom } from '../limits.js';

/** Deeper, the indentation would be larger than what is shown. */
const deepestIndented = 100;
/** How much longer it becomes, about. */
const indentation = 2;

/** `PrintContext`: the whole context, as a table of its keys, as JSON, or as indented JSON in markdown. */
export const printContext: Automation = {
  name: 'PrintContext',
  description: 'Writes the context to the War Room.',
  arguments: [
    {
      name: 'outputformat',
      description: 'How it is shown.',
      options: ['table', 'json', 'md'],
      isDefault: true,
    },
  ],
  run({ args, context }) {
    if (isFalsy(context)) return done(note('Context empty.'));
    const format = textArgument(args, 'outputformat');
    if (format === 'json') return done(note(context));
    const compact = jsonText(context, { sortKeys: false });
    needRoom(compact.length * indentation, 'The context, indented,');
    if (format === 'table') {
      const rows = Object.entries(context).map(([key, value]) => ({
        'Context key': key,
        Value: asAnyText(value),
      }));
      return done({ Type: EntryType.note, ContentsFormat: 'table', Contents: rows });
    }
    return done({
      Type: EntryType.note,
      ContentsFormat: 'markdown',
      Contents: `**Context data**:\n\`\`\`\n${indented(context, compact)}\n\`\`\``,
    });
  },
};

function indented(context: JsonObject, compact: string): string {
  return nestedDeeperThan(context, deepestIndented) ? compact : JSON.stringify(context, null, 4);
}
