import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { incidentMeant } from './incident-meant.js';

/** `getContext`: the context that the task sees, under `context`; that of an incident that was made here is empty. */
export const getContext: Automation = {
  name: 'getContext',
  description: 'Shows the context.',
  arguments: [{ name: 'id', description: 'The incident.', isDefault: true }],
  run(call) {
    const { id, other } = incidentMeant(call);
    return done(note({ id, context: other.incident === undefined ? call.context : {} }));
  },
};
