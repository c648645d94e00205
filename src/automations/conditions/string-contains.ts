import { isJsonList } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { answered } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { needSearchable } from '../limits.js';

/** `StringContains`: whether a text contains another, or any of several. */
export const stringContains: Automation = {
  name: 'StringContains',
  description: 'Tells whether a text contains another.',
  tags: ['condition'],
  arguments: [
    { name: 'string', description: 'The text.', isRequired: true },
    {
      name: 'substring',
      description: 'What it may contain; of several, any.',
      isRequired: true,
      isArray: true,
    },
    { name: 'substringSeperator', description: 'What stands between several.' },
  ],
  run({ args }) {
    const text = textArgument(args, 'string');
    const separator = textArgument(args, 'substringSeperator');
    const given = argument(args, 'substring');
    const parts = isJsonList(given)
      ? given.map(asAnyText)
      : separator === ''
        ? [asAnyText(given)]
        : asAnyText(given).split(separator);
    needSearchable(text.length, parts.join('').length);
    return answered(parts.some((part) => part !== '' && text.includes(part)));
  },
};
