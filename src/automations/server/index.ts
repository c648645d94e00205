import type { Automation } from '../../playbook/automation/automation.js';
import { addEntries } from './add-entries.js';
import { addToList } from './add-to-list.js';
import { closeInvestigation } from './close-investigation.js';
import { createList } from './create-list.js';
import { createNewIncident } from './create-new-incident.js';
import { delContext } from './del-context.js';
import { getContext } from './get-context.js';
import { getEntry } from './get-entry.js';
import { getIncidents } from './get-incidents.js';
import { getList } from './get-list.js';
import { investigate } from './investigate.js';
import { linkIncidents } from './link-incidents.js';
import { markAsEvidence } from './mark-as-evidence.js';
import { markAsNote } from './mark-as-note.js';
import { outOfReach } from './out-of-reach.js';
import { removeFromList } from './remove-from-list.js';
import { scheduleEntry } from './schedule-entry.js';
import { setContext } from './set-context.js';
import { setEntriesTags } from './set-entries-tags.js';
import { setIncident } from './set-incident.js';
import { setList } from './set-list.js';
import { setOwner } from './set-owner.js';
import { setPlaybook } from './set-playbook.js';
import { taskComplete } from './task-complete.js';
import { timers } from './timers.js';

/** Commands of the server itself, but for those of indicators: tasks call them as `Builtin|||name`. */
export const serverCommands: readonly Automation[] = [
  setIncident,
  setOwner,
  setPlaybook,
  closeInvestigation,
  createNewIncident,
  investigate,
  linkIncidents,
  getIncidents,
  ...timers,
  createList,
  setList,
  getList,
  addToList,
  removeFromList,
  scheduleEntry,
  taskComplete,
  setContext,
  delContext,
  getContext,
  addEntries,
  getEntry,
  markAsEvidence,
  markAsNote,
  setEntriesTags,
  ...outOfReach,
];
