import { Budget } from '../../language/expression/budget.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { isFound } from '../../playbook/values/search.js';
import { done, shownNote } from '../answer.js';
import { flagArgument, listArgument, textArgument } from '../given.js';
import { listNamed } from './list-named.js';

/**
 * `FilterByList`: which values a list of the server has. A value is a regular expression that is searched in each item of
 * the list, unless the whole item must be the value (`spec/builtin-scripts.md`).
 */
export const filterByList: Automation = {
  name: 'FilterByList',
  description: 'Parts values into those that a list has, and the others.',
  arguments: [
    { name: 'values', description: 'The values.', isDefault: true, isArray: true },
    { name: 'listname', description: 'The name of the list.', default: 'Indicators Whitelist' },
    {
      name: 'ignorecase',
      description: 'Whether case does not matter.',
      options: ['yes', 'no'],
      default: 'no',
    },
    {
      name: 'matchexact',
      description: 'Whether the whole item must be the value.',
      options: ['yes', 'no'],
      default: 'no',
    },
    { name: 'delimiter', description: 'What stands between the items of the list.', default: ',' },
  ],
  run({ args, root }) {
    const name = textArgument(args, 'listname');
    const list = listNamed(root, name);
    if (list === undefined)
      throw new AutomationFailed(`There is no list ${JSON.stringify(name.slice(0, 100))}.`);
    const delimiter = textArgument(args, 'delimiter') || ',';
    const items = (typeof list === 'string' ? list.split(delimiter) : asList(list).map(asAnyText))
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const values = listArgument(args, 'values').map(asAnyText);
    const isListed = flagArgument(args, 'matchexact') ? whole(items, args) : searched(items, args);
    const verdicts = values.map((value) => ({ value, isIn: isListed(value) }));
    const told = verdicts.map(({ value, isIn }) => `${value} ${isIn ? 'is' : 'is not'} in the list`);
    const List = {
      ListName: name,
      In: verdicts.flatMap(({ value, isIn }) => (isIn ? [value] : [])),
      NotIn: verdicts.flatMap(({ value, isIn }) => (isIn ? [] : [value])),
    };
    return done(shownNote(List, told.join('\n'), { List }));
  },
};

function whole(items: readonly string[], args: JsonObject): (value: string) => boolean {
  const folded = flagArgument(args, 'ignorecase')
    ? (text: string) => text.trim().toLowerCase()
    : (text: string) => text.trim();
  const known = new Set(items.map(folded));
  return (value) => known.has(folded(value));
}

function searched(items: readonly string[], args: JsonObject): (value: string) => boolean {
  const flags = { ignoreCase: flagArgument(args, 'ignorecase') };
  const budget = new Budget('FilterByList');
  return (value) => {
    const expression = regularExpression(value, flags);
    return items.some((item) => isFound(expression, item, budget));
  };
}
