import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { findIndicators as find } from '../../playbook/indicators/find-indicators.js';
import { indicatorJson } from '../../playbook/indicators/indicator-json.js';
import { asNumber } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

const usualSize = 100;
const largestSize = 10_000;

/** `findIndicators`: the indicators that a query asks for, as contents; nothing is written to the context. */
export const findIndicators: Automation = {
  name: 'findIndicators',
  description: 'Finds indicators of the investigation.',
  arguments: [
    { name: 'query', description: 'value:"x" and (type:IP or reputation:Bad) …', isDefault: true },
    { name: 'value', description: 'The value of the indicator, instead of a query or beside it.' },
    { name: 'size', description: 'How many at most: 100 where it is not given.' },
    { name: 'page', description: 'From 0.' },
  ],
  run({ args, indicators }) {
    const value = textArgument(args, 'value');
    const found = find(indicators, textArgument(args, 'query')).filter(
      (indicator) => value === '' || indicator.value === value,
    );
    const size = Math.min(count(args, 'size', usualSize), largestSize);
    const from = count(args, 'page', 0) * size;
    return done(note(found.slice(from, from + size).map(indicatorJson)));
  },
};

function count(args: JsonObject, name: string, usual: number): number {
  const given = argument(args, name);
  if (given === null || given === '') return usual;
  const number = asNumber(given);
  if (number === undefined || number < 0 || !Number.isInteger(number))
    throw new AutomationFailed(`"${name}" must be a whole number from 0.`);
  return number;
}
