import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { OutsideEdges } from './outside-automation.js';
import { shownName } from './read-bytes.js';

/** The entry id of the newest file of a name, in any case. @throws AutomationFailed where there is none */
export function fileNamed(name: string, { fileNames }: Pick<OutsideEdges, 'fileNames'>): string {
  const wanted = name.toLowerCase();
  const found = fileNames.findLast((file) => file.name.toLowerCase() === wanted);
  if (!found) throw new AutomationFailed(`No file of the War Room is called ${shownName(name)}.`);
  return found.entryId;
}
