import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { indicatorKey } from '../../playbook/indicators/indicator.js';
import { indicatorJson } from '../../playbook/indicators/indicator-json.js';
import { updateIndicators } from '../../playbook/indicators/update-indicators.js';
import { done, note } from '../answer.js';
import { givenIndicator } from './given-indicator.js';

/**
 * `createNewIndicator`: a new indicator, or more of a known one of the same type and value. It belongs to no incident but
 * those in `relatedIncidents`.
 */
export const createNewIndicator: Automation = {
  name: 'createNewIndicator',
  description:
    'Adds an indicator, or changes the one of this type and value. Any other argument is a field of it.',
  arguments: [
    { name: 'value', description: 'The indicator itself.', isRequired: true, isDefault: true },
    { name: 'type', description: 'IP, URL, Domain, File …; found out where it is not given.' },
    { name: 'reputation', description: 'Good, Suspicious, Bad or None: it outweighs what sources say.' },
    { name: 'verdict', description: 'The same.' },
    { name: 'source', description: 'Who says so.' },
    { name: 'tags', description: 'Marks of it.', isArray: true },
    { name: 'comment', description: 'What a reader should know of it.' },
    { name: 'relatedIncidents', description: 'Ids of the incidents that it belongs to.', isArray: true },
    { name: 'customFields', description: 'Fields of it, as an object or its JSON.', isArray: true },
    { name: 'merge', description: 'A known indicator is always added to.' },
    { name: 'seenNow', description: 'It is always seen now.' },
    { name: 'rawJSON', description: 'Not kept.' },
    { name: 'sourceTimeStamp', description: 'Not kept.' },
  ],
  run({ args, indicators, now }) {
    const update = givenIndicator(args);
    const { indicators: after, leftOut } = updateIndicators(indicators, [update], now.getTime());
    const created = after.get(indicatorKey(update));
    if (!created || leftOut > 0)
      throw new AutomationFailed('Indicator was not created: it is empty, too long, or there are too many.');
    const contents = indicatorJson(created);
    const { id, value, type } = created;
    const context = {
      'CreatedIndicator(val.ID && val.ID == obj.ID)': {
        ID: id,
        Value: value,
        Type: type,
        Score: contents['score'] ?? 0,
        CustomFields: contents['CustomFields'] ?? {},
      },
    };
    return done(note(contents, context), { changes: [{ kind: 'update-indicators', indicators: [update] }] });
  },
};
