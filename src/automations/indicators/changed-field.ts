import { isJsonList, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import type { Indicator, IndicatorUpdate } from '../../playbook/indicators/indicator.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { listArgument, textArgument } from '../given.js';
import { changeIndicators } from './indicators-meant.js';

type ListChange = (before: readonly Json[], given: readonly string[]) => readonly Json[];

/** A command that changes a field of indicators that holds several values, their tags among them. */
export function fieldCommand(
  name: string,
  description: string,
  valueDescription: string,
  { tags, list }: { readonly tags: (given: readonly string[]) => TagChange; readonly list: ListChange },
): Automation {
  return {
    name,
    description,
    arguments: [
      {
        name: 'indicatorsValues',
        description: 'The indicators, exact in their case.',
        isDefault: true,
        isArray: true,
      },
      {
        name: 'indicatorsIDs',
        description: 'The ids of the indicators, instead of their values.',
        isArray: true,
      },
      { name: 'field', description: 'The field, such as tags.', isRequired: true },
      { name: 'fieldValue', description: valueDescription, isRequired: true, isArray: true },
    ],
    run(call: AutomationCall) {
      const field = textArgument(call.args, 'field').trim();
      const given = listArgument(call.args, 'fieldValue')
        .map((value) => asAnyText(value).trim())
        .filter((text) => text !== '');
      return changeIndicators(call, { values: 'indicatorsValues', ids: 'indicatorsIDs' }, (indicator) =>
        field.toLowerCase() === 'tags' ? tags(given) : { fields: changed(indicator, field, given, list) },
      );
    },
  };
}

type TagChange = Pick<IndicatorUpdate, 'tags' | 'removedTags'>;

function changed(
  { fields }: Indicator,
  field: string,
  given: readonly string[],
  change: ListChange,
): JsonObject {
  const value = Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
  const before = isJsonList(value) ? value : value === null || value === '' ? [] : [value];
  return { [field]: change(before, given) };
}
