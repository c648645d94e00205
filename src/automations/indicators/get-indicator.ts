import type { Automation } from '../../playbook/automation/automation.js';
import { indicatorJson } from '../../playbook/indicators/indicator-json.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `getIndicator`: the indicators of a value, as contents; an empty list where there is none. */
export const getIndicator: Automation = {
  name: 'getIndicator',
  description: 'Shows what is known of an indicator.',
  arguments: [
    { name: 'value', description: 'The indicator, exact in its case.', isRequired: true, isDefault: true },
  ],
  run({ args, indicators }) {
    const value = textArgument(args, 'value');
    const found = [...indicators.values()].filter((indicator) => indicator.value === value);
    return done(note(found.map(indicatorJson)));
  },
};
