import { setMember } from '../../language/context/merge/draft.js';
import type { Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { argument, textArgument } from '../given.js';
import { handOver, relayAnswer } from './hand-over.js';

/** `IncidentSet` (deprecated): setIncident, with one custom field by its name and value. */
export const incidentSet: Automation = {
  name: 'IncidentSet',
  description: 'Sets fields of the incident.',
  arguments: [
    { name: 'owner', description: 'Who works on it.' },
    { name: 'playbook', description: 'Which playbook it has.' },
    { name: 'stage', description: 'Its phase.' },
    { name: 'details', description: 'What is known of it.' },
    { name: 'severity', description: 'unknown, informational, low, medium, high, critical, or its number.' },
    { name: 'labels', description: 'All labels from now on: [{"name": "value"}].', isArray: true },
    { name: 'addLabels', description: 'Labels beside those that there are.', isArray: true },
    { name: 'customFieldName', description: 'The name of a custom field.' },
    { name: 'customFieldValue', description: 'Its value.', isArray: true },
  ],
  run({ args }) {
    const { customFieldName: _name, customFieldValue: _value, stage, playbook, ...others } = args;
    const fields: Record<string, Json> = { ...others };
    if (stage !== undefined) fields['phase'] = stage;
    if (playbook !== undefined) fields['playbookId'] = playbook;
    const name = textArgument(args, 'customFieldName');
    if (name !== '') setMember(fields, name, argument(args, 'customFieldValue') ?? '');
    return handOver('setIncident', fields);
  },
  resume: relayAnswer,
};
