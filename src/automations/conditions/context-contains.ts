import { isJsonList, isJsonObject, type Json, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { answered } from '../answer.js';
import { argument, textArgument } from '../given.js';

/**
 * `ContextContains`: whether any leaf under a dotted path is a value, of the same type; lists on the way are looked
 * through.
 */
export const contextContains: Automation = {
  name: 'ContextContains',
  description: 'Tells whether the context has a value under a path.',
  tags: ['condition'],
  arguments: [
    { name: 'path', description: 'A dotted path.' },
    { name: 'value', description: 'What is looked for.', isRequired: true, isDefault: true },
  ],
  run({ args, context }) {
    const value = argument(args, 'value');
    let found: readonly Json[] = [context];
    for (const key of textArgument(args, 'path').split('.')) {
      found = [...elements(found)].flatMap((item) => {
        const inner = isJsonObject(item) ? member(item, key) : undefined;
        return inner === undefined ? [] : [inner];
      });
      if (found.length === 0) break;
    }
    for (const leaf of elements(found)) if (leaf === value) return answered(true);
    return answered(false);
  },
};

/** Everything in a list that is no list, in lists in the list too. */
function* elements(list: readonly Json[]): Generator<Json, void> {
  const open = [list.values()];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const next = inner.next();
    if (next.done) open.pop();
    else if (isJsonList(next.value)) open.push(next.value.values());
    else yield next.value;
  }
}
