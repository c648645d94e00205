import type { Rule } from '../expected.js';
import { errorNaming, refused } from '../expected-entries.js';
import { argumentsOf, knownCommands } from '../original/catalogue.js';

/** An unknown command is an error that names it and the nearest known ones; the original says nothing. */
export const unknownCommand: Rule = {
  deviation: 'D26',
  apply: (expected, { command }) =>
    argumentsOf(command)
      ? expected
      : refused(expected, errorNaming([command], [knownCommands.filter((known) => known !== command)])),
};
