import type { Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { answered } from '../answer.js';
import { argument, isFalsy } from '../given.js';

/** `UtilAnyResults`: whether there is anything; a text of brackets and commas only is nothing (`[,,]`). */
export const utilAnyResults: Automation = {
  name: 'UtilAnyResults',
  description: 'Tells whether there are any results.',
  tags: ['condition'],
  arguments: [{ name: 'data', description: 'The results.', isArray: true, isDefault: true }],
  run: ({ args }) => answered(isAnything(argument(args, 'data'))),
};

function isAnything(data: Json): boolean {
  if (typeof data !== 'string') return typeof data === 'object' && !isFalsy(data);
  const inner = data.replace(/^[[{]/, '').replace(/[\]}]$/, '');
  return /[^,]/.test(inner);
}
