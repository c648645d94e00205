import type { Automation } from '../../playbook/automation/automation.js';
import { addEvidence } from './add-evidence.js';
import { addKeyToList } from './add-key-to-list.js';
import { assignAnalystToIncident } from './assign-analyst-to-incident.js';
import { closeInvestigationByScript } from './close-investigation.js';
import { closeInvestigationAsDuplicate } from './close-investigation-as-duplicate.js';
import { copyContextToField } from './copy-context-to-field.js';
import { getByIncidentId } from './get-by-incident-id.js';
import { incidentSet } from './incident-set.js';
import { increaseIncidentSeverity } from './increase-incident-severity.js';
import { populateCriticalAssets } from './populate-critical-assets.js';
import { scheduleCommand } from './schedule-command.js';
import { searchIncidentsV2 } from './search-incidents.js';
import { setGridField } from './set-grid-field.js';
import { stopScheduledTask } from './stop-scheduled-task.js';

/** Automations that work on the incident, its lists and its War Room, most of them by commands of the server. */
export const incidentAutomations: readonly Automation[] = [
  incidentSet,
  setGridField,
  increaseIncidentSeverity,
  assignAnalystToIncident,
  searchIncidentsV2,
  closeInvestigationByScript,
  copyContextToField,
  addEvidence,
  addKeyToList,
  scheduleCommand,
  stopScheduledTask,
  closeInvestigationAsDuplicate,
  getByIncidentId,
  populateCriticalAssets,
];
