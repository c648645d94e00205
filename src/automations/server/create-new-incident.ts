import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, note } from '../answer.js';
import { givenFields } from './given-fields.js';
import { ownIncident } from './incident-meant.js';

/** A loop makes no more than this. */
const mostIncidents = 1000;

/**
 * `createNewIncident`: another incident. It is kept beside the one that is investigated, and nothing runs in it; its id is
 * `CreatedIncidentID` in the context (`spec/builtin-scripts.md`).
 */
export const createNewIncident: Automation = {
  name: 'createNewIncident',
  description: 'Makes another incident.',
  arguments: [
    { name: 'name', description: 'What it is called.', isDefault: true },
    { name: 'type', description: 'Its type.' },
    { name: 'labels', description: 'Its labels: [{"name": "value"}].', isArray: true },
    { name: 'customFields', description: 'Fields by name: an object, or its JSON.', isArray: true },
    { name: 'tags', description: 'Tags, between commas.', isArray: true },
    { name: 'severity', description: 'unknown, informational, low, medium, high, critical, or its number.' },
  ],
  run(call) {
    const { incidents, now } = call;
    if (incidents.size >= mostIncidents)
      throw new AutomationFailed(`At most ${mostIncidents} incidents are made in one investigation.`);
    const id = `${ownIncident(call).id}-${incidents.size + 1}`;
    const created = now.toISOString();
    const fields = { severity: 0, status: 0, created, occurred: created, ...givenFields(call.args, {}) };
    return done(note('done', { CreatedIncidentID: id }), {
      changes: [{ kind: 'create-incident', id, fields }],
    });
  },
};
