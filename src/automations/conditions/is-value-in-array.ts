import { isJsonList } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { answered } from '../answer.js';
import { argument, isFalsyInJavaScript } from '../given.js';
import { typedValue } from '../typed-value.js';

/** `IsValueInArray`: whether an element of a list, or of the JSON text of one, has the text of a value. */
export const isValueInArray: Automation = {
  name: 'IsValueInArray',
  description: 'Tells whether a list has a value.',
  tags: ['condition'],
  arguments: [
    { name: 'array', description: 'The list.', isArray: true },
    { name: 'value', description: 'What is looked for.' },
  ],
  run({ args }) {
    const [array, value] = [argument(args, 'array'), argument(args, 'value')];
    if (isFalsyInJavaScript(array) || isFalsyInJavaScript(value)) return answered(false);
    const wanted = asAnyText(value);
    const list = typedValue(array, false);
    if (!isJsonList(list)) return answered(asAnyText(array) === wanted);
    return answered(list.some((item) => item !== null && asAnyText(item) === wanted));
  },
};
