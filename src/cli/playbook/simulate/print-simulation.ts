import type { Frame } from '../../../playbook/engine/state.js';
import type { Plan } from '../../../playbook/plan/plan.js';
import type { Simulation } from '../../../playbook/simulation/simulate.js';
import { duration } from '../../../playbook/simulation/simulation-result.js';
import { terminalLine } from '../../render/terminal-text.js';
import type { CommandContext } from '../../surroundings.js';

/** Prints a simulation: its tasks as they ended, the calls, and what it came to. */
export async function printSimulation(
  { frames, calls, status, elapsedSeconds, warnings }: Simulation,
  planOf: (digest: string) => Plan | undefined,
  { output, errors, look }: CommandContext,
): Promise<void> {
  const { colours } = look;
  const lines = [...frames]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([path, frame]) => {
      const plan = planOf(frame.plan);
      const heading = `${path === '' ? '' : `${path} `}${plan?.name ?? ''}`;
      return [
        colours.bold(terminalLine(heading)),
        ...taskLines(frame, plan).map((line) => `  ${terminalLine(line)}`),
      ];
    });
  const called = calls.map(
    ({ atSeconds, task, command, args }) =>
      `  ${duration(atSeconds)} ${terminalLine(task)} !${terminalLine(command)} ${terminalLine(JSON.stringify(args))}`,
  );
  await output.write(
    `${[...lines, ...(called.length > 0 ? [colours.bold('Commands'), ...called] : [])].join('\n')}\n`,
  );
  for (const warning of warnings)
    await errors.write(`${look.colours.yellow('warning:')} ${terminalLine(warning)}\n`);
  await errors.write(`${status} after ${duration(elapsedSeconds)} of virtual time\n`);
}

function taskLines(frame: Frame, plan: Plan | undefined): readonly string[] {
  const name = (id: string) => `${id} ${plan?.tasks.get(id)?.name ?? ''}`.trimEnd();
  const ended = frame.order.map((id) => {
    const state = frame.tasks.get(id);
    const error = state && 'error' in state && state.error !== undefined ? `: ${state.error}` : '';
    return `${state?.status ?? ''} ${name(id)}${error}`;
  });
  const others = [...frame.tasks].flatMap(([id, { status }]) =>
    status === 'completed' || status === 'error' ? [] : [`${status} ${name(id)}`],
  );
  return [...ended, ...others];
}
