import { reliabilities } from '../../language/entry/reliability.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import type { Indicator } from '../../playbook/indicators/indicator.js';
import { verdictOf } from '../../playbook/indicators/verdict.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';

/** Who speaks for the verdict that several sources are merged to. */
const vendor = 'XSOAR';

/**
 * `GetIndicatorDBotScoreFromCache`: what is thought of indicators without asking anybody, as `DBotScoreCache`. A value is
 * found in any case; those that nobody knows are told of. Indicators do not expire here.
 */
export const getIndicatorDBotScoreFromCache: Automation = {
  name: 'GetIndicatorDBotScoreFromCache',
  description: 'Tells what is thought of indicators that are known.',
  arguments: [
    { name: 'value', description: 'The indicators.', isRequired: true, isDefault: true, isArray: true },
  ],
  run({ args, indicators }) {
    const values = [...new Set(listArgument(args, 'value').map(asAnyText))].filter((value) => value !== '');
    needFew(values, '"value"');
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const found = [...indicators.values()].filter(({ value }) => wanted.has(value.toLowerCase()));
    const known = new Set(found.map(({ value }) => value.toLowerCase()));
    const unknown = values.filter((value) => !known.has(value.toLowerCase()));
    const rows = found.map(rowOf);
    return {
      kind: 'done',
      entries: [
        ...(rows.length > 0 ? [note(rows, { DBotScoreCache: rows })] : []),
        ...(unknown.length > 0 ? [note(`Could not find ${unknown.join(', ')} in cache`)] : []),
      ],
    };
  },
};

function rowOf(indicator: Indicator): JsonObject {
  return {
    Indicator: indicator.value,
    Type: indicator.type,
    Vendor: vendor,
    Score: verdictOf(indicator),
    Reliability: bestReliability(indicator),
    Expired: false,
  };
}

/** That of the most reliable source; null where none tells it. */
function bestReliability({ sources }: Indicator): Json {
  const told = new Set([...sources.values()].map(({ reliability }) => reliability));
  return reliabilities.find((reliability) => told.has(reliability)) ?? null;
}
