import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asNumber, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

/** `AddDBotScoreToContext`: one more row of `DBotScore`, whoever says so. */
export const addDBotScoreToContext: Automation = {
  name: 'AddDBotScoreToContext',
  description: 'Adds a score of an indicator to the context.',
  arguments: [
    { name: 'indicator', description: 'The indicator.', isRequired: true, isDefault: true },
    { name: 'indicatorType', description: 'ip, url, domain, file, email …', isRequired: true },
    { name: 'score', description: '0 unknown, 1 good, 2 suspicious, 3 bad.', isRequired: true },
    { name: 'vendor', description: 'Who says so.', isRequired: true },
    { name: 'reliability', description: 'How reliable that is: B - Usually reliable.' },
  ],
  run: ({ args }) => addedScore(args, { indicator: 'indicator', type: 'indicatorType', vendor: 'vendor' }),
};

/** A row of `DBotScore`, added without asking whether there is one already. @throws AutomationFailed for a score that is none */
export function addedScore(
  args: JsonObject,
  names: { readonly indicator: string; readonly type: string; readonly vendor: string },
): ReturnType<typeof done> {
  const score = asNumber(argument(args, 'score'));
  if (score === undefined || !Number.isInteger(score) || score < 0 || score > 3)
    throw new AutomationFailed(`"score" must be 0, 1, 2 or 3, not ${shown(argument(args, 'score'))}.`);
  const reliability = textArgument(args, 'reliability').trim();
  const row = {
    Indicator: textArgument(args, names.indicator),
    Type: textArgument(args, names.type),
    Vendor: textArgument(args, names.vendor),
    Score: score,
    ...(reliability === '' ? {} : { Reliability: reliability }),
  };
  return done(note(row, { DBotScore: row }));
}
