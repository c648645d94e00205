import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import type { OutsideArgument, OutsideAutomation, OutsideOutput } from '../outside-automation.js';

/** An automation of a platform that Sortie knows and cannot do: what it takes, what it leaves, and what it would need. */
export interface Unreachable {
  readonly name: string;
  readonly description: string;
  /** "a DNS server": behind "needs". */
  readonly needs: string;
  readonly arguments: readonly OutsideArgument[];
  /** Context paths of texts, by themselves or with another type: `Ping.ret_code Number`. */
  readonly outputs: readonly string[];
}

/**
 * It is known with its arguments and outputs, so that checks and automatic stubs know it too, and fails where nobody has
 * stubbed it: the error names what it needs, and says how to stub it.
 */
export function unreachable({
  name,
  description,
  needs,
  arguments: declared,
  outputs,
}: Unreachable): OutsideAutomation {
  const answer = outputs.length > 0 ? `outputs: {${pathOf(outputs[0] ?? '')}: …}` : 'contents: …';
  return {
    name,
    description,
    needs,
    arguments: declared,
    outputs: outputs.map(outputOf),
    async perform() {
      throw new AutomationFailed(
        `${name} needs ${needs}, which Sortie has not. A simulation answers it with its stubs: "commands: {${name}: [{${answer}}]}".`,
      );
    },
  };
}

/** An argument that must be given. */
export function required(name: string, description: string): OutsideArgument {
  return { name, description, isRequired: true };
}

/** An argument that may be given. */
export function optional(name: string, description: string, usual?: string): OutsideArgument {
  return { name, description, ...(usual === undefined ? {} : { default: usual }) };
}

function pathOf(output: string): string {
  return output.split(' ')[0] ?? '';
}

function outputOf(output: string): OutsideOutput {
  const [contextPath = '', type = 'String'] = output.split(' ');
  return { contextPath, type };
}
