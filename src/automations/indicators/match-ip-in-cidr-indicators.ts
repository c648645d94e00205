import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { Indicator } from '../../playbook/indicators/indicator.js';
import { indicatorJson } from '../../playbook/indicators/indicator-json.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { addressOf, networkOf } from '../../playbook/values/operators/cidr.js';
import { done, note } from '../answer.js';
import { argument, listArgument } from '../given.js';

/** Of what the platform knows of an indicator. */
const told = [
  'id',
  'value',
  'CustomFields',
  'type',
  'score',
  'firstSeen',
  'lastSeen',
  'sourceBrands',
] as const;

/**
 * `MatchIPinCIDRIndicators`: of the known indicators that are ranges with an address in them the narrowest, as
 * `MatchingCIDRIndicator`; with tags only those that have one of them.
 */
export const matchIPinCIDRIndicators: Automation = {
  name: 'MatchIPinCIDRIndicators',
  description: 'Finds the indicator of the range that an IP address lies in.',
  arguments: [
    { name: 'ip', description: 'The address.', isRequired: true, isDefault: true },
    { name: 'tags', description: 'The tags that the range may have.', isArray: true },
  ],
  run({ args, indicators }) {
    const address = addressOf(argument(args, 'ip'));
    if (!address)
      throw new AutomationFailed(`An IP address is needed, and ${shown(argument(args, 'ip'))} is none.`);
    const tags = listArgument(args, 'tags').map((tag) => asAnyText(tag).trim().toLowerCase());
    const wanted = new Set(tags.filter((tag) => tag !== ''));
    let found: { readonly indicator: Indicator; readonly bits: number } | undefined;
    for (const indicator of indicators.values()) {
      if (!/^(?:ipv6)?cidr$/i.test(indicator.type)) continue;
      if (wanted.size > 0 && !indicator.tags.some((tag) => wanted.has(tag.toLowerCase()))) continue;
      const network = networkOf(indicator.value);
      if (!network || network[0].kind() !== address.kind() || !address.match(network)) continue;
      if (!found || network[1] > found.bits) found = { indicator, bits: network[1] };
    }
    if (!found) return done(note('No indicator is a range with this address in it.'));
    const match = shownOf(found.indicator);
    return done(note([match], { 'MatchingCIDRIndicator(val.value && val.value == obj.value)': [match] }));
  },
};

function shownOf(indicator: Indicator): JsonObject {
  const fields: Record<string, Json> = {};
  const json = indicatorJson(indicator);
  for (const name of told) {
    const value = json[name];
    if (value !== undefined) setMember(fields, name, value);
  }
  return fields;
}
