import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { textArgument } from '../given.js';
import { associate } from './associate.js';

/** `associateIndicatorToIncident`: a known indicator belongs to an incident. */
export const associateIndicatorToIncident: Automation = {
  name: 'associateIndicatorToIncident',
  description: 'Makes a known indicator belong to an incident.',
  arguments: [
    { name: 'incidentId', description: 'The incident; the current one where it is not given.' },
    { name: 'value', description: 'The indicator, exact in its case.', isDefault: true },
    { name: 'id', description: 'The id of the indicator, instead of its value.' },
  ],
  run(call) {
    const [value, id] = [textArgument(call.args, 'value'), textArgument(call.args, 'id')];
    if (value === '' && id === '') throw new AutomationFailed('Either "value" or "id" must be given.');
    return associate(call, 'incidentId', [
      value === '' ? { by: 'id', text: id } : { by: 'value', text: value },
    ]);
  },
};
