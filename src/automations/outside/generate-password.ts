import { randomInt } from 'node:crypto';
import type { JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asNumber, shown } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { argument } from '../given.js';
import type { OutsideAutomation } from './outside-automation.js';

const mostOfClass = 1_000;

const classes = [
  ['lcase', 'lower-case letters', 'abcdefghijklmnopqrstuvwxyz'],
  ['ucase', 'upper-case letters', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['digits', 'digits', '0123456789'],
  ['symbols', 'symbols', '!@#$%^&*()[]+:"?_><=\';/-.,\\|'],
] as const;

/**
 * `GeneratePassword`: a password of so many characters of each class, as `NEW_PASSWORD`. It is drawn outside the engine,
 * whose chance can be foretold.
 */
export const generatePassword: OutsideAutomation = {
  name: 'GeneratePassword',
  description: 'Makes a password.',
  arguments: [
    ...classes.flatMap(([name, what]) => [
      { name: `min_${name}`, description: `The least ${what} that it has.`, default: '0' },
      { name: `max_${name}`, description: `The most ${what} that it has.`, default: '10' },
    ]),
    { name: 'debug', description: 'Not needed here.', options: ['true', 'false'], default: 'false' },
  ],
  outputs: [{ contextPath: 'NEW_PASSWORD', type: 'String' }],
  async perform(args) {
    const wanted = classes.map(([name, , characters]) => {
      const least = countOf(args, `min_${name}`);
      return { least, most: Math.max(least, countOf(args, `max_${name}`)), characters };
    });
    if (wanted.every(({ least }) => least === 0))
      throw new AutomationFailed('One of min_lcase, min_ucase, min_digits and min_symbols must be above 0.');
    const drawn = wanted.flatMap(({ least, most, characters }) =>
      Array.from({ length: randomInt(least, most + 1) }, () =>
        characters.charAt(randomInt(characters.length)),
      ),
    );
    const password = shuffled(drawn).join('');
    return [{ entry: note(password, { NEW_PASSWORD: password }) }];
  },
};

function countOf(args: JsonObject, name: string): number {
  const given = argument(args, name);
  const count = asNumber(given);
  if (count === undefined || !Number.isInteger(count) || count < 0 || count > mostOfClass)
    throw new AutomationFailed(
      `"${name}" must be a whole number from 0 to ${mostOfClass}, not ${shown(given)}.`,
    );
  return count;
}

function shuffled(characters: readonly string[]): readonly string[] {
  const left = [...characters];
  return characters.map(() => left.splice(randomInt(left.length), 1)[0] ?? '');
}
