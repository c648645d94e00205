import type { Automation } from '../../playbook/automation/automation.js';
import { handOver, relayAnswer } from './hand-over.js';
import { renamed } from './renamed.js';

/** `CloseInvestigation` (deprecated): closeInvestigation. */
export const closeInvestigationByScript: Automation = {
  name: 'CloseInvestigation',
  description: 'Closes the incident.',
  arguments: [
    { name: 'reason', description: 'Why, in a word.', isDefault: true },
    { name: 'notes', description: 'Why, in a text.' },
  ],
  run: ({ args }) =>
    handOver('closeInvestigation', renamed(args, { reason: 'closeReason', notes: 'closeNotes' })),
  resume: relayAnswer,
};
