import { jsonText } from '../../language/context/json-text.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { argument, textArgument } from '../given.js';
import { matched, matchingArguments, matchResult } from './matched.js';

/** `MatchRegex`: as `MatchRegexV2`, also in the JSON text of what is no text; only the last match goes under the key. */
export const matchRegex: Automation = {
  name: 'MatchRegex',
  description: 'Finds what a regular expression matches.',
  arguments: matchingArguments,
  run({ args }) {
    const given = argument(args, 'data');
    const data = typeof given === 'string' ? given : jsonText(given, { sortKeys: false });
    const { result, last } = matched(data, textArgument(args, 'flags'), args);
    return matchResult(args, result, last);
  },
};
