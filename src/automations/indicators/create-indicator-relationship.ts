import { EntryType } from '../../language/entry/entry.js';
import { isReliability } from '../../language/entry/reliability.js';
import type { JsonObject } from '../../language/json/json.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { findIndicators } from '../../playbook/indicators/find-indicators.js';
import { type IndicatorUpdate, indicatorKey } from '../../playbook/indicators/indicator.js';
import { indicatorType } from '../../playbook/indicators/indicator-type.js';
import { relationshipNames, reverseName } from '../../playbook/indicators/relationship-names.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { flagArgument, listArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';

/** `CreateIndicatorRelationship`: an indicator belongs together with others; nothing is written to the context. */
export const createIndicatorRelationship: Automation = {
  name: 'CreateIndicatorRelationship',
  description: 'Notes how indicators belong together.',
  arguments: [
    { name: 'entity_a', description: 'The one indicator.', isRequired: true },
    { name: 'entity_a_type', description: 'Its type.', isRequired: true },
    {
      name: 'relationship',
      description: 'What it is to the others.',
      isRequired: true,
      default: 'related-to',
    },
    { name: 'entity_b', description: 'The others.', isArray: true },
    { name: 'entity_b_type', description: 'Their type.' },
    { name: 'entity_b_query', description: 'A query for the others, instead of naming them.' },
    { name: 'reverse_relationship', description: 'What the others are to it.' },
    {
      name: 'source_reliability',
      description: 'How reliable this is.',
      default: 'A - Completely reliable',
    },
    { name: 'description', description: 'What a reader should know of it.' },
    { name: 'first_seen', description: 'When it was seen first; now where it is not given.' },
    {
      name: 'create_indicator',
      description: 'Whether those of the others that nobody knows are made indicators.',
      default: 'false',
    },
  ],
  run(call) {
    const { args } = call;
    const entityA = oneOf(args, 'entity_a');
    const entityAType = indicatorType(oneOf(args, 'entity_a_type'), entityA);
    const others = othersOf(call);
    needFew(
      others.map(({ value }) => value),
      'The list of indicators to relate to',
    );
    const common = {
      ...namesOf(args),
      type: 'IndicatorToIndicator',
      entityA,
      entityAFamily: 'Indicator',
      entityAType,
    };
    const told = { fields: fieldsOf(call), reliability: reliabilityOf(args), brand: 'XSOAR' };
    const relationships = others.map(({ type, value }) => ({
      ...common,
      entityB: value,
      entityBFamily: 'Indicator',
      entityBType: type,
      ...told,
    }));
    const unknown = flagArgument(args, 'create_indicator')
      ? others.filter((other) => !call.indicators.has(indicatorKey(other)))
      : [];
    const contents = `${relationships.length} relationships of ${shown(entityA)} were noted.`;
    return {
      kind: 'done',
      entries: [
        { Type: EntryType.note, ContentsFormat: 'text', Contents: contents, Relationships: relationships },
      ],
      changes: unknown.length > 0 ? [{ kind: 'update-indicators', indicators: unknown }] : [],
    };
  },
};

function oneOf(args: JsonObject, name: string): string {
  const text = textArgument(args, name).trim();
  if (text === '') throw new AutomationFailed(`"${name}" is empty.`);
  if (text.includes(','))
    throw new AutomationFailed(`"${name}" must be one, without a comma, and is ${shown(text)}.`);
  return text;
}

function othersOf({ args, indicators }: AutomationCall): readonly IndicatorUpdate[] {
  const named = listArgument(args, 'entity_b')
    .map((value) => asAnyText(value).trim())
    .filter((value) => value !== '');
  const query = textArgument(args, 'entity_b_query').trim();
  if (named.length > 0 && query !== '')
    throw new AutomationFailed('Either "entity_b" or "entity_b_query" is given, and not both.');
  if (query !== '') return findIndicators(indicators, query).map(({ type, value }) => ({ type, value }));
  if (named.length === 0) throw new AutomationFailed('Neither "entity_b" nor "entity_b_query" is given.');
  const type = textArgument(args, 'entity_b_type').trim();
  if (type === '') throw new AutomationFailed('"entity_b" needs its "entity_b_type".');
  return named.map((value) => ({ type: indicatorType(type, value), value }));
}

function namesOf(args: JsonObject): { readonly name: string; readonly reverseName: string } {
  const name = textArgument(args, 'relationship').trim();
  const usual = reverseName(name);
  if (usual === undefined)
    throw new AutomationFailed(
      `There is no relationship ${shown(name)}.${didYouMean(name, relationshipNames)}`,
    );
  return { name, reverseName: textArgument(args, 'reverse_relationship').trim() || usual };
}

function fieldsOf({ args, now }: AutomationCall): JsonObject {
  return {
    firstSeenBySource: textArgument(args, 'first_seen').trim() || now.toISOString(),
    lastSeenBySource: now.toISOString(),
    description: textArgument(args, 'description'),
  };
}

function reliabilityOf(args: JsonObject): string {
  const reliability = textArgument(args, 'source_reliability').trim();
  if (!isReliability(reliability))
    throw new AutomationFailed(
      `There is no reliability ${shown(reliability)}, such as "A - Completely reliable".`,
    );
  return reliability;
}
