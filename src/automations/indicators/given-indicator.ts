import { setMember } from '../../language/context/merge/draft.js';
import { Score } from '../../language/entry/dbot-score.js';
import { isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { indicatorIn } from '../../playbook/indicators/extraction/extract-indicators.js';
import type { IndicatorUpdate } from '../../playbook/indicators/indicator.js';
import { indicatorType } from '../../playbook/indicators/indicator-type.js';
import { verdictNames } from '../../playbook/indicators/verdict-names.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { argument, listArgument, textArgument } from '../given.js';
import { typedValue } from '../typed-value.js';

/** Arguments of commands that change indicators that are no fields of them. */
const noFields: ReadonlySet<string> = new Set([
  'id',
  'indicatorsIDs',
  'indicatorsValues',
  'value',
  'type',
  'reputation',
  'verdict',
  'tags',
  'comment',
  'customFields',
  'relatedIncidents',
  'merge',
  'seenNow',
  'rawJSON',
  'sourceTimeStamp',
  'source',
]);

/**
 * The indicator that the arguments of `createNewIndicator` describe; what has no meaning of its own there is a field.
 * @throws AutomationFailed where its type is not known, or a verdict or custom fields cannot be read
 */
export function givenIndicator(args: JsonObject): IndicatorUpdate {
  const value = textArgument(args, 'value').trim();
  return { type: givenType(textArgument(args, 'type'), value), value, ...givenProperties(args) };
}

/**
 * What such arguments say of an indicator, whichever it is.
 * @throws AutomationFailed where a verdict or custom fields cannot be read
 */
export function givenProperties(args: JsonObject): Omit<IndicatorUpdate, 'type' | 'value'> {
  const source = textArgument(args, 'source').trim();
  const comment = textArgument(args, 'comment').trim();
  const manualScore = givenScore(textArgument(args, 'reputation') || textArgument(args, 'verdict'));
  return {
    ...(manualScore === undefined ? {} : { manualScore }),
    ...(source === '' ? {} : { sources: [{ vendor: source, score: manualScore ?? Score.unknown }] }),
    tags: texts(args, 'tags'),
    comments: comment === '' ? [] : [comment],
    investigations: texts(args, 'relatedIncidents'),
    fields: givenFields(args),
  };
}

function givenType(given: string, value: string): string {
  if (given.trim() !== '') return indicatorType(given, value);
  const found = indicatorIn(value);
  if (found) return found.kind.type;
  throw new AutomationFailed(`The type of ${shown(value)} does not show; "type" must name it.`);
}

function givenScore(given: string): Score | undefined {
  const name = given.trim().toLowerCase();
  if (name === '') return undefined;
  const score = verdictNames.get(name);
  if (score === undefined)
    throw new AutomationFailed(`The reputation is Good, Suspicious, Bad or None, and not ${shown(given)}.`);
  return score;
}

function texts(args: JsonObject, name: string): readonly string[] {
  return listArgument(args, name)
    .map((item) => asAnyText(item).trim())
    .filter((text) => text !== '');
}

function givenFields(args: JsonObject): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(args)) if (!noFields.has(name)) setMember(fields, name, value);
  const given = argument(args, 'customFields');
  const custom = typeof given === 'string' ? typedValue(given, false) : given;
  if (isJsonObject(custom))
    for (const [name, value] of Object.entries(custom)) setMember(fields, name, value);
  else if (custom !== null && custom !== '')
    throw new AutomationFailed(
      `"customFields" must be an object, or its JSON, and ${shown(custom)} is neither.`,
    );
  return fields;
}
