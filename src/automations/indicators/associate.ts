import { errorEntry } from '../../language/entry/error-entry.js';
import type { AutomationCall, AutomationResult } from '../../playbook/automation/automation.js';
import { indexIndicators } from '../../playbook/indicators/find-indicators.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/**
 * Makes indicators belong to the incident that an argument names, or to the current one. Those that nobody knows are an
 * error; the others belong to it all the same.
 */
export function associate(
  { args, indicators, investigationId }: AutomationCall,
  incidentArgument: string,
  wanted: readonly { readonly by: 'value' | 'id'; readonly text: string }[],
): AutomationResult {
  const investigations = [textArgument(args, incidentArgument).trim() || investigationId];
  const known = { value: indexIndicators(indicators, 'value'), id: indexIndicators(indicators, 'id') };
  const found = wanted.map(({ by, text }) => ({ text, indicators: known[by].get(text) ?? [] }));
  const updates = found.flatMap((one) =>
    one.indicators.map(({ type, value }) => ({ type, value, investigations })),
  );
  const unknown = found.filter((one) => one.indicators.length === 0).map(({ text }) => text);
  return done(unknown.length === 0 ? note('done') : errorEntry(`found no indicator ${listed(unknown)}`), {
    changes: [{ kind: 'update-indicators', indicators: updates }],
  });
}

function listed(texts: readonly string[]): string {
  const [few, more] = [texts.slice(0, 10), texts.length - 10];
  const quoted = few.map((text) => JSON.stringify(text.slice(0, 100))).join(', ');
  return more > 0 ? `${quoted} and ${more} more` : quoted;
}
