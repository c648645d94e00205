import { isJsonList, type Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `AreValuesEqual`: whether two texts are the same (`spec/builtin-scripts.md`). */
export const areValuesEqual: Automation = {
  name: 'AreValuesEqual',
  description: 'Tells whether two values have the same text.',
  tags: ['condition'],
  arguments: [
    { name: 'left', description: 'One value.', isArray: true },
    { name: 'right', description: 'The other.', isArray: true },
  ],
  run({ args }) {
    const [left, right] = [argument(args, 'left'), argument(args, 'right')];
    const answer = left !== null && right !== null && text(left) === text(right) ? 'yes' : 'no';
    return done(note(answer), { writes: [{ op: 'set', path: 'AreValuesEqual', value: answer }] });
  },
};

function text(value: Json): string {
  return isJsonList(value) ? value.map(asAnyText).join(',') : asAnyText(value);
}
