import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** Commands of the server that need what a platform has and Sortie has not. */
const commands = {
  getUsers: 'the users of a platform',
  getOwnerSuggestion: 'the users of a platform and what they have worked on',
  setRoleShifts: 'the roles and shifts of a platform',
  relatedIncidents: 'the other incidents of a platform',
  generateSummaryReport: 'the report templates of a platform',
  generateGeneralReport: 'the report templates of a platform',
  getEntries: 'a list of the War Room',
} as const;

/** They fail, and say what could stand in for them. */
export const outOfReach: readonly Automation[] = Object.entries(commands).map(
  ([name, needs]): Automation => ({
    name,
    description: `Needs ${needs}, which Sortie has not.`,
    arguments: [],
    run() {
      throw new AutomationFailed(
        `${name} needs ${needs}, which Sortie has not. A simulation answers it with its stubs: "commands: {${name}: [{contents: …}]}".`,
      );
    },
  }),
);
