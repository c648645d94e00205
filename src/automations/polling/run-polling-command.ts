import type { Automation } from '../../playbook/automation/automation.js';
import { argument, textArgument } from '../given.js';
import { idsOf, pollingArguments, pollingDeclarations } from './polling-arguments.js';

/** `RunPollingCommand`: the polling command once, so that its result lies in the playbook's own context. */
export const runPollingCommand: Automation = {
  name: 'RunPollingCommand',
  description: 'Runs a polling command once.',
  arguments: pollingDeclarations,
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
