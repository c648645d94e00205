import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { search } from '../../playbook/values/search.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { needRoom, needShort } from '../limits.js';
import { expandedReplacement } from './expanded-replacement.js';

/** `StringReplace`: what a regular expression (RE2) matches is replaced, with `$1` for its groups. */
export const stringReplace: Automation = {
  name: 'StringReplace',
  description: 'Replaces what a regular expression matches.',
  arguments: [
    { name: 'data', description: 'The text.', isRequired: true, isDefault: true },
    { name: 'regex', description: 'The regular expression.', isRequired: true },
    { name: 'newValue', description: "What comes instead; '' is nothing." },
    { name: 'replaceAll', description: 'Whether every match is replaced.', default: 'true' },
    { name: 'caseInsensitive', description: 'Whether case does not matter.', default: 'true' },
    { name: 'multiLine', description: 'Whether ^ and $ are those of a line.', default: 'true' },
  ],
  run({ args }) {
    const data = argument(args, 'data');
    if (typeof data !== 'string')
      throw new AutomationFailed(`"data" must be a text, and ${shown(data)} is none.`);
    const value = replaced(needShort(data, '"data"'), args);
    return done(note(value), { writes: [{ op: 'set', path: 'StringReplace.Result', value }] });
  },
};

function replaced(data: string, args: JsonObject): string {
  const given = textArgument(args, 'newValue');
  const replacement = given === "''" ? '' : given;
  const expression = regularExpression(textArgument(args, 'regex'), {
    ignoreCase: flagArgument(args, 'caseInsensitive'),
    multiline: flagArgument(args, 'multiLine'),
  });
  const match = search(expression, data);
  const parts: string[] = [];
  let end = 0;
  let { length } = data;
  while (match.find()) {
    const instead = expandedReplacement(replacement, match, data);
    length += instead.length;
    needRoom(length, 'The result');
    parts.push(data.slice(end, match.start()), instead);
    end = match.end();
    if (!flagArgument(args, 'replaceAll')) break;
  }
  return parts.join('') + data.slice(end);
}
