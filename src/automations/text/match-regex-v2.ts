import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { argument, textArgument } from '../given.js';
import { matched, matchingArguments, matchResult } from './matched.js';

/** `MatchRegexV2`: what a regular expression (RE2) matches in a text, or one of its groups; in the context too. */
export const matchRegexV2: Automation = {
  name: 'MatchRegexV2',
  description: 'Finds what a regular expression matches.',
  arguments: matchingArguments,
  run({ args }) {
    const data = argument(args, 'data');
    if (typeof data !== 'string')
      throw new AutomationFailed(`"data" must be a text, and ${shown(data)} is none.`);
    const flags = textArgument(args, 'flags').replace(/^-+/, '');
    const { result } = matched(data, flags, args);
    return matchResult(args, result, result);
  },
};
