import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { textArgument } from '../given.js';
import { associate } from './associate.js';

/** `associateIndicatorToAlert`: `associateIndicatorToIncident`, as a platform whose incidents are alerts calls it. */
export const associateIndicatorToAlert: Automation = {
  name: 'associateIndicatorToAlert',
  description: 'Makes a known indicator belong to an alert.',
  arguments: [
    { name: 'alertId', description: 'The alert; the current one where it is not given.' },
    { name: 'value', description: 'The indicator, exact in its case.', isDefault: true },
    { name: 'id', description: 'The id of the indicator, instead of its value.' },
  ],
  run(call) {
    const [value, id] = [textArgument(call.args, 'value'), textArgument(call.args, 'id')];
    if (value === '' && id === '') throw new AutomationFailed('Either "value" or "id" must be given.');
    return associate(call, 'alertId', [value === '' ? { by: 'id', text: id } : { by: 'value', text: value }]);
  },
};
