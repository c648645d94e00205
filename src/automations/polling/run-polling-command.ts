import type { Automation } from '../../playbook/automation/automation.js';
import { argument, textArgument } from '../given.js';
import { idsOf, pollingArguments } from './polling-arguments.js';

/** `RunPollingCommand`: the polling command once, so that its result lies in the playbook's own context. */
export const runPollingCommand: Automation = {
  name: 'RunPollingCommand',
  description: 'Runs a polling command once.',
  arguments: [
    { name: 'ids', description: 'What is waited for.', isRequired: true, isArray: true },
    { name: 'pollingCommand', description: 'The command that tells how far the work is.', isRequired: true },
    { name: 'pollingCommandArgName', description: 'Its argument for the ids.', default: 'ids' },
    { name: 'additionalPollingCommandArgNames', description: 'Names of its other arguments.', isArray: true },
    { name: 'additionalPollingCommandArgValues', description: 'Their values.', isArray: true },
  ],
  run({ args }) {
    const command = textArgument(args, 'pollingCommand');
    return {
      kind: 'command',
      command,
      args: pollingArguments(args, idsOf(argument(args, 'ids'))),
      keep: null,
    };
  },
  resume: (_call, _kept, relayed) => ({ kind: 'done', relayed }),
};
