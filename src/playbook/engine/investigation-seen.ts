import type { AutomationCall } from '../automation/automation.js';
import { findSchedule } from './schedules.js';
import type { Turn } from './turn.js';

/** What every automation sees of its investigation, whoever calls it. */
export type InvestigationSeen = Omit<
  AutomationCall,
  'args' | 'context' | 'root' | 'read' | 'now' | 'currentPlaybookId'
>;

export function investigationSeen(turn: Turn): InvestigationSeen {
  return {
    investigationId: turn.investigationId,
    entry: (id) => turn.entry(id),
    newId: () => turn.newId(),
    random: () => turn.random(),
    incidents: turn.incidents,
    schedule: (id) => findSchedule(turn, id),
    indicators: turn.indicators,
    hasCommand: (command) => turn.library.command(command, '').kind === 'available',
  };
}
