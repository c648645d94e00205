import { type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { indexIndicators } from '../../playbook/indicators/find-indicators.js';
import type { Indicator } from '../../playbook/indicators/indicator.js';
import { manualVendor } from '../../playbook/indicators/indicator-json.js';
import { scoreType } from '../../playbook/indicators/indicator-type.js';
import { verdictOf } from '../../playbook/indicators/verdict.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { argument } from '../given.js';
import { needFew } from '../limits.js';
import { typedValue } from '../typed-value.js';

/** Who speaks for an indicator that nobody has scored. */
const nobody = 'Cortex XSOAR';

/**
 * `GetIndicatorDBotScore`: adds what sources say of indicators to `DBotScore`. Rows that are there already stay, and are
 * added once more (`spec/builtin-scripts.md`).
 */
export const getIndicatorDBotScore: Automation = {
  name: 'GetIndicatorDBotScore',
  description: 'Adds the scores of indicators to the context.',
  arguments: [
    {
      name: 'indicator',
      description: 'The indicators: a list, or its JSON. A comma may be part of one.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run({ args, context, indicators }) {
    const given = argument(args, 'indicator');
    const values = asList(typeof given === 'string' ? listIn(given) : given).map(asAnyText);
    needFew(values, '"indicator"');
    const byValue = indexIndicators(indicators, 'value');
    const found = values.map((value) => ({ value, known: byValue.get(value) ?? [] }));
    const rows = found.flatMap(({ known }) => known.flatMap(rowsOf));
    const unknown = found.filter(({ known }) => known.length === 0).map(({ value }) => value);
    const entries = [
      ...(rows.length > 0 ? [note(rows)] : []),
      ...unknown.map((value) => note(`There is no indicator ${JSON.stringify(value.slice(0, 100))} here.`)),
    ];
    if (rows.length === 0) return { kind: 'done', entries };
    const before = asList(member(context, 'DBotScore') ?? null);
    return {
      kind: 'done',
      entries,
      writes: [{ op: 'set', path: 'DBotScore', value: [...before, ...rows] }],
    };
  },
};

function listIn(text: string): Json {
  return text.trim().startsWith('[') ? typedValue(text, false) : text;
}

function rowsOf(indicator: Indicator): readonly JsonObject[] {
  const row = (Vendor: string, Score: number): JsonObject => ({
    Indicator: indicator.value,
    Type: scoreType(indicator.type),
    Vendor,
    Score,
  });
  const rows = [...indicator.sources].map(([vendor, { score }]) => row(vendor, score));
  if (indicator.manualScore !== undefined) rows.push(row(manualVendor, indicator.manualScore));
  return rows.length > 0 ? rows : [row(nobody, verdictOf(indicator))];
}
