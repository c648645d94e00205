import type { AutomationResult } from '../../../src/playbook/automation/automation.js';
import type { Indicators, IndicatorUpdate } from '../../../src/playbook/indicators/indicator.js';
import { updateIndicators } from '../../../src/playbook/indicators/update-indicators.js';

/** An investigation that knows of these. */
export function known(...updates: readonly IndicatorUpdate[]): { readonly indicators: Indicators } {
  return updateIndicators(new Map(), updates, 0);
}

/** What an answer changes of indicators. */
export function updatesOf({ changes = [] }: AutomationResult): readonly IndicatorUpdate[] {
  return changes.flatMap((change) => (change.kind === 'update-indicators' ? change.indicators : []));
}
