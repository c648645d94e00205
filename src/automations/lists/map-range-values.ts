import type { Json, JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asNumber } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';

const mostRanges = 1_000;

/** A text that is a number counts as one. */
type Value = string | number;

/**
 * `MapRangeValues`: what a value becomes that is one of a list, or lies in a range of it (`1-3`, both ends included): what
 * stands at the same place of another list. Any other value stays, a number as a number.
 */
export const mapRangeValues: Automation = {
  name: 'MapRangeValues',
  description: 'Puts other values in the place of some, and of those in ranges.',
  tags: ['transformer'],
  arguments: [
    { name: 'value', description: 'The values.', isRequired: true, isDefault: true, isArray: true },
    { name: 'map_from', description: 'Values, or ranges: 1-3,4.', isRequired: true, isArray: true },
    { name: 'map_to', description: 'What comes instead, one for each.', isRequired: true, isArray: true },
    { name: 'sep', description: 'What stands between the ends of a range.', default: '-' },
  ],
  run({ args }) {
    const steps = stepsOf(args);
    const values = listArgument(args, 'value');
    needFew(values, '"value"');
    const entries = values.map((given) => {
      const value = typed(given);
      return note(steps.find(({ fits }) => fits(value))?.to ?? value);
    });
    return { kind: 'done', entries };
  },
};

function stepsOf(args: JsonObject) {
  const [from, to] = [listArgument(args, 'map_from'), listArgument(args, 'map_to')];
  if (from.length !== to.length)
    throw new AutomationFailed(
      `"map_from" has ${from.length} items and "map_to" ${to.length}; each needs one of the other.`,
    );
  needFew(from, '"map_from"', mostRanges);
  const separator = textArgument(args, 'sep') || '-';
  return from.map((given, place) => ({
    fits: testOf(asAnyText(given), separator),
    to: typed(to[place] ?? null),
  }));
}

function testOf(from: string, separator: string): (value: Value) => boolean {
  const ends = from.split(separator);
  const [start, end] = ends.map(typed);
  if (ends.length !== 2 || start === undefined || end === undefined) {
    const wanted = typed(from);
    return (value) => value === wanted;
  }
  return (value) =>
    typeof value === typeof start && typeof value === typeof end && start <= value && value <= end;
}

function typed(given: Json): Value {
  const text = asAnyText(given);
  return asNumber(text) ?? text;
}
