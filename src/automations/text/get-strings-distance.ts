import { distance } from 'fastest-levenshtein';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asNumber, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, listArgument, textArgument } from '../given.js';
import { needFew, needSearchable } from '../limits.js';

/** `GetStringsDistance`: how many letters differ between a text and each of some others; nothing is written to the context. */
export const getStringsDistance: Automation = {
  name: 'GetStringsDistance',
  description: 'Tells how many letters differ between texts (Levenshtein).',
  arguments: [
    {
      name: 'compareString',
      description: 'The other texts.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
    { name: 'inputString', description: 'The text.', isRequired: true },
    { name: 'distance', description: 'Fewer than these are too close.', default: '3' },
  ],
  run({ args }) {
    const text = textArgument(args, 'inputString');
    const others = listArgument(args, 'compareString').map(asAnyText);
    needFew(others, '"compareString"');
    needSearchable(others.join('').length, text.length);
    const close = asNumber(argument(args, 'distance'));
    if (close === undefined)
      throw new AutomationFailed(`"distance" must be a number, not ${shown(argument(args, 'distance'))}.`);
    const Distances = others.map((other) => {
      const away = distance(other, text);
      return { StringA: text, StringB: other, LevenshteinDistance: away, TooClose: away > 0 && away < close };
    });
    return done(note({ Distances }));
  },
};
