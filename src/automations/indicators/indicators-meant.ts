import type { JsonObject } from '../../language/json/json.js';
import type { AutomationCall, AutomationResult } from '../../playbook/automation/automation.js';
import { indexIndicators } from '../../playbook/indicators/find-indicators.js';
import type { Indicator, IndicatorUpdate } from '../../playbook/indicators/indicator.js';
import { indicatorType } from '../../playbook/indicators/indicator-type.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { listArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';
import { carriedOut } from '../server/carried-out.js';

/** Names of the arguments that say which indicators are meant. */
interface Naming {
  readonly values: string;
  readonly ids: string;
}

/**
 * Changes the indicators that arguments name by their values, exact in case, or their ids; where `type` is given, only
 * those of that type. One that nobody knows is left out, and told of.
 */
export function changeIndicators(
  { args, indicators }: Pick<AutomationCall, 'args' | 'indicators'>,
  naming: Naming,
  change: (indicator: Indicator) => Omit<IndicatorUpdate, 'type' | 'value'>,
): AutomationResult {
  const wanted = (['value', 'id'] as const).flatMap((by) => {
    const texts = textsOf(args, by === 'value' ? naming.values : naming.ids);
    const index =
      texts.length > 0 ? indexIndicators(indicators, by) : new Map<string, readonly Indicator[]>();
    return texts.map((text) => ({
      text,
      found: (index.get(text) ?? []).filter((one) => isOfType(one, args)),
    }));
  });
  const updates = wanted.flatMap(({ found }) =>
    found.map((indicator) => ({ type: indicator.type, value: indicator.value, ...change(indicator) })),
  );
  const unknown = wanted.filter(({ found }) => found.length === 0).map(({ text }) => text);
  return carriedOut(
    [{ kind: 'update-indicators', indicators: updates }],
    unknown.length === 0 ? undefined : `Not changed, for nobody knows them here: ${shown(unknown)}`,
  );
}

function textsOf(args: JsonObject, name: string): readonly string[] {
  const texts = listArgument(args, name)
    .map((value) => asAnyText(value).trim())
    .filter((text) => text !== '');
  needFew(texts, `"${name}"`);
  return [...new Set(texts)];
}

function isOfType({ type, value }: Indicator, args: JsonObject): boolean {
  const given = textArgument(args, 'type').trim();
  return given === '' || indicatorType(given, value).toLowerCase() === type.toLowerCase();
}
