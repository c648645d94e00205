import type { Json, JsonObject } from '../../language/json/json.js';
import type { AutomationArgument, AutomationResult } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { search } from '../../playbook/values/search.js';
import { done, shownNote } from '../answer.js';
import { isFalsy, textArgument } from '../given.js';
import { needShort } from '../limits.js';

/** What both `MatchRegex` and `MatchRegexV2` take. */
export const matchingArguments: readonly AutomationArgument[] = [
  { name: 'data', description: 'The text.', isRequired: true, isDefault: true },
  { name: 'regex', description: 'The regular expression.', isRequired: true },
  { name: 'group', description: 'The group that is wanted; 0 is the whole match.', default: '0' },
  { name: 'contextKey', description: 'Where the result goes too: a dotted path.' },
  { name: 'flags', description: 'g: every match; i, m, s, u.', default: 'gim' },
];

interface Matched {
  /** Nothing is an empty list; one match, or the first without `g`, is a text; null for a group that took no part. */
  readonly result: Json;
  /** Undefined without a match. */
  readonly last: Json | undefined;
}

/** @throws AutomationFailed for a flag or group that is none; ValueError, BudgetExceeded */
export function matched(data: string, flags: string, args: JsonObject): Matched {
  const unknown = [...flags].find((flag) => !'gimsu'.includes(flag));
  if (unknown !== undefined)
    throw new AutomationFailed(`${JSON.stringify(unknown)} is no flag: there are g, i, m, s and u.`);
  const expression = regularExpression(textArgument(args, 'regex'), {
    ignoreCase: flags.includes('i'),
    multiline: flags.includes('m'),
    dotMatchesNewline: flags.includes('s'),
  });
  const group = groupOf(args, expression.groupCount());
  const found: (string | null)[] = [];
  const match = search(expression, needShort(data, '"data"'));
  while (match.find()) {
    found.push(match.group(group) ?? null);
    if (!flags.includes('g')) break;
  }
  const [first] = found;
  return { result: found.length === 1 && first !== undefined ? first : found, last: found.at(-1) };
}

/** One that the expression has not is the whole match. */
function groupOf(args: JsonObject, groups: number): number {
  const text = textArgument(args, 'group').trim();
  if (!/^\d{1,9}$/.test(text))
    throw new AutomationFailed(`"group" must be a whole number from 0, and ${JSON.stringify(text)} is none.`);
  return Number(text) > groups ? 0 : Number(text);
}

/** `MatchRegex.results` is replaced, what lies under the key of the task is added to. */
export function matchResult(args: JsonObject, result: Json, underKey: Json | undefined): AutomationResult {
  const isNothing = isFalsy(result);
  const key = textArgument(args, 'contextKey');
  const context = key === '' || underKey === undefined ? undefined : { [key]: underKey };
  return done(
    shownNote(
      isNothing ? null : result,
      isNothing ? 'Regex does not match.' : JSON.stringify(result),
      context,
    ),
    { writes: [{ op: 'set', path: 'MatchRegex.results', value: result }] },
  );
}
