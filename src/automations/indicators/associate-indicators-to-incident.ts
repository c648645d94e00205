import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { listArgument } from '../given.js';
import { associate } from './associate.js';

/** `associateIndicatorsToIncident`: known indicators belong to an incident. */
export const associateIndicatorsToIncident: Automation = {
  name: 'associateIndicatorsToIncident',
  description: 'Makes known indicators belong to an incident.',
  arguments: [
    { name: 'incidentId', description: 'The incident; the current one where it is not given.' },
    {
      name: 'indicatorsValues',
      description: 'The indicators, exact in their case.',
      isArray: true,
      isDefault: true,
      isRequired: true,
    },
  ],
  run(call) {
    const values = listArgument(call.args, 'indicatorsValues').map(asAnyText);
    return associate(
      call,
      'incidentId',
      values.map((text) => ({ by: 'value', text })),
    );
  },
};
