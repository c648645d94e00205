import type { AutomationArgument } from '../../automation/automation.js';
import type { AutomationTask, CommandTask } from '../../plan/task.js';
import type { Library } from '../library.js';
import type { Target } from '../state.js';

/** What a task calls, with the arguments that it declares; or why it cannot. */
export type FoundTarget =
  | { readonly target: Target; readonly declared: readonly AutomationArgument[] }
  | { readonly unavailable: string };

const server = 'builtin';

/** Looks up what a task calls (`spec/playbook-format.md` section 2.1). */
export function findTarget(library: Library, task: AutomationTask | CommandTask): FoundTarget {
  if (task.kind === 'automation')
    return (
      automationCalled(library, task.automation) ??
      commandOf(library, task.automation, '') ?? {
        unavailable: `There is no automation ${JSON.stringify(task.automation)} here.`,
      }
    );
  const { command, brand } = task;
  const name = JSON.stringify(command);
  if (brand.toLowerCase() === server)
    return (
      automationCalled(library, command) ??
      commandOf(library, command, brand) ?? { unavailable: `There is no server command ${name} here.` }
    );
  const found =
    commandOf(library, command, brand) ?? (brand === '' ? automationCalled(library, command) : undefined);
  if (found) return found;
  const whose = brand === '' ? 'No integration' : `No integration ${JSON.stringify(brand)}`;
  return {
    unavailable:
      library.command(command, brand).kind === 'no-instance'
        ? `No enabled instance${brand === '' ? '' : ` of ${JSON.stringify(brand)}`} has the command ${name}.`
        : `${whose} has the command ${name}.`,
  };
}

function automationCalled(library: Library, name: string): FoundTarget | undefined {
  const automation = library.automation(name);
  return (
    automation && { target: { kind: 'automation', name: automation.name }, declared: automation.arguments }
  );
}

function commandOf(library: Library, command: string, brand: string): FoundTarget | undefined {
  const facts = library.command(command, brand);
  return facts.kind === 'available'
    ? { target: { kind: 'command', command, brand }, declared: facts.arguments }
    : undefined;
}
