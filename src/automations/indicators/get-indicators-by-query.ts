import { jsonText } from '../../language/context/json-text.js';
import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { findIndicators } from '../../playbook/indicators/find-indicators.js';
import { indicatorJson } from '../../playbook/indicators/indicator-json.js';
import { asAnyText, asNumber, shown } from '../../playbook/values/cast.js';
import { done, shownNote } from '../answer.js';
import { argument, listArgument, textArgument } from '../given.js';
import { firstError } from '../incident/first-error.js';
import { handOver } from '../incident/hand-over.js';
import { needFew } from '../limits.js';

const fileName = 'indicators.json';

/**
 * `GetIndicatorsByQuery`: the indicators that a query asks for, as contents and as the file `indicators.json`. Where no file
 * can be made, as in a simulation without a stub of FileCreateAndUploadV2, the contents alone.
 */
export const getIndicatorsByQuery: Automation = {
  name: 'GetIndicatorsByQuery',
  description: 'Finds indicators and shows some of their fields.',
  arguments: [
    { name: 'query', description: 'value:"x" and (type:IP or reputation:Bad) …', isDefault: true },
    { name: 'limit', description: 'How many at most.', default: '10000' },
    { name: 'offset', description: 'How many are passed over.', default: '0' },
    {
      name: 'populateFields',
      description: 'The fields that are shown; ALL for every one.',
      isArray: true,
      default: 'id,value,score,investigationsCount,indicator_type',
    },
    { name: 'dontPopulateFields', description: 'Fields that are not shown.', isArray: true },
    { name: 'fieldsToHash', description: 'Not done here.', isArray: true },
    { name: 'addRandomSalt', description: 'Not needed here.' },
  ],
  run: (call) =>
    handOver('FileCreateAndUploadV2', {
      filename: fileName,
      data: jsonText(found(call), { sortKeys: false }),
    }),
  resume(call, _kept, answer) {
    const contents = found(call);
    return {
      ...done(shownNote(contents, `${contents.length} indicators were found.`)),
      relayed: firstError(answer) ? [] : answer,
    };
  },
};

function found({ args, indicators }: AutomationCall): readonly JsonObject[] {
  if (names(args, 'fieldsToHash').length > 0)
    throw new AutomationFailed('"fieldsToHash": the fields of indicators are not hashed here.');
  const from = count(args, 'offset');
  const all = findIndicators(indicators, textArgument(args, 'query'));
  const part = all.slice(from, from + count(args, 'limit'));
  needFew(
    part.map(({ value }) => value),
    'What the query finds',
  );
  const wanted = names(args, 'populateFields');
  const isShown = wanted.includes('ALL') ? () => true : (name: string) => wanted.includes(name);
  const hidden = new Set(names(args, 'dontPopulateFields'));
  return part.map((indicator) =>
    withFields(
      { ...indicatorJson(indicator), investigationsCount: indicator.investigations.length },
      (name) => isShown(name) && !hidden.has(name),
    ),
  );
}

function names(args: JsonObject, name: string): readonly string[] {
  return listArgument(args, name)
    .map((item) => asAnyText(item).trim())
    .filter((text) => text !== '');
}

function count(args: JsonObject, name: string): number {
  const number = asNumber(argument(args, name));
  if (number === undefined || number < 0 || !Number.isInteger(number))
    throw new AutomationFailed(
      `"${name}" must be a whole number from 0, not ${shown(argument(args, name))}.`,
    );
  return number;
}

/** The custom fields stand beside the others. */
function withFields(
  { CustomFields = {}, ...own }: JsonObject,
  isShown: (name: string) => boolean,
): JsonObject {
  const fields: Record<string, Json> = {};
  const all = [...Object.entries(own), ...Object.entries(isJsonObject(CustomFields) ? CustomFields : {})];
  for (const [name, value] of all) if (isShown(name)) setMember(fields, name, value);
  return fields;
}
