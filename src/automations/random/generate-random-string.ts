import { markdownTable } from '../../language/entry/table/index.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asBoolean, asNumber } from '../../playbook/values/cast.js';
import { done, shownNote } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { randomCharacters } from './random-characters.js';

const longest = 10_000;

const classes = {
  Lowercase: 'abcdefghijklmnopqrstuvwxyz',
  Uppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  Digits: '0123456789',
  Punctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
} as const;

/** `GenerateRandomString`: random characters of the classes that are asked for, at most 10,000, as `RandomString`. */
export const generateRandomString: Automation = {
  name: 'GenerateRandomString',
  description: 'Makes a random text. It is no secret: it can be foretold.',
  arguments: [
    { name: 'Length', description: `How many characters, up to ${longest}.`, isRequired: true },
    ...Object.keys(classes).map((name) => ({
      name,
      description: `Whether it may have characters of this class.`,
      isRequired: true,
      options: ['True', 'False'],
    })),
  ],
  run({ args, random }) {
    const length = asNumber(argument(args, 'Length'));
    if (length === undefined || !Number.isInteger(length) || length <= 0)
      throw new AutomationFailed(
        `"Length" must be a whole number from 1; above ${longest} it is ${longest}.`,
      );
    const from = Object.entries(classes).flatMap(([name, characters]) =>
      isWanted(args, name) ? [characters] : [],
    );
    if (from.length === 0)
      throw new AutomationFailed('One of Punctuation, Digits, Uppercase and Lowercase must be True.');
    const made = { RandomString: randomCharacters(Math.min(length, longest), from.join(''), random) };
    const table = markdownTable({ title: 'RandomString Generated.', rows: made });
    return done(shownNote(made, table, made));
  },
};

function isWanted(args: JsonObject, name: string): boolean {
  const text = textArgument(args, name).trim().toLowerCase();
  const wanted = asBoolean(text === 'yes' ? 'true' : text === 'no' ? 'false' : text);
  if (wanted === undefined) throw new AutomationFailed(`"${name}" must be True or False.`);
  return wanted;
}
