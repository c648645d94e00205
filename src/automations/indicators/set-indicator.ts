import type { Automation, AutomationArgument } from '../../playbook/automation/automation.js';
import { argument } from '../given.js';
import { givenProperties } from './given-indicator.js';
import { changeIndicators } from './indicators-meant.js';

/** What may be set of an indicator, beside its fields. */
export const settable: readonly AutomationArgument[] = [
  { name: 'type', description: 'Which of several indicators of one value is meant: IP, URL, Domain, File …' },
  { name: 'reputation', description: 'Good, Suspicious, Bad or None: it outweighs what sources say.' },
  { name: 'verdict', description: 'The same.' },
  { name: 'tags', description: 'Its marks, instead of those that it has.', isArray: true },
  { name: 'comment', description: 'What a reader should know of it.' },
  { name: 'customFields', description: 'Fields of it, as an object or its JSON.', isArray: true },
];

/** `setIndicator`: fields of a known indicator; any other argument is one. Its tags are replaced. */
export const setIndicator: Automation = {
  name: 'setIndicator',
  description: 'Changes an indicator. Any other argument is a field of it.',
  arguments: [
    { name: 'value', description: 'The indicator, exact in its case.', isDefault: true, isArray: true },
    { name: 'id', description: 'The id of the indicator, instead of its value.', isArray: true },
    ...settable,
  ],
  run: (call) => setProperties(call, { values: 'value', ids: 'id' }),
};

/** Sets the properties that arguments give the indicators that they name. */
export function setProperties(
  call: Parameters<Automation['run']>[0],
  naming: Parameters<typeof changeIndicators>[1],
): ReturnType<typeof changeIndicators> {
  const properties = givenProperties(call.args);
  const replaced = argument(call.args, 'tags') === null ? {} : { removedTags: 'all' as const };
  return changeIndicators(call, naming, () => ({ ...properties, ...replaced }));
}
