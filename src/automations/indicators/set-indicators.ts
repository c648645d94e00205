import type { Automation } from '../../playbook/automation/automation.js';
import { setProperties, settable } from './set-indicator.js';

/** `setIndicators`: what `setIndicator` does, for several. */
export const setIndicators: Automation = {
  name: 'setIndicators',
  description: 'Changes indicators. Any other argument is a field of them.',
  arguments: [
    {
      name: 'indicatorsValues',
      description: 'The indicators, exact in their case.',
      isDefault: true,
      isArray: true,
    },
    {
      name: 'indicatorsIDs',
      description: 'The ids of the indicators, instead of their values.',
      isArray: true,
    },
    ...settable,
  ],
  run: (call) => setProperties(call, { values: 'indicatorsValues', ids: 'indicatorsIDs' }),
};
