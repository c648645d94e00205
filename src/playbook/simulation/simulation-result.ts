import type { Json, JsonObject } from '../../language/json/json.js';
import type { Frame, TaskState } from '../engine/state.js';
import type { Plan } from '../plan/plan.js';
import type { Simulation } from './simulate.js';

interface FrameResult {
  readonly status: string;
  readonly tasks: Readonly<Record<string, JsonObject>>;
  readonly order: readonly string[];
}

/** A simulation as `interface.md` prints it. `planOf` gives the plan of a digest. */
export function simulationResult(
  simulation: Simulation,
  planOf: (digest: string) => Plan | undefined,
): JsonObject {
  const { tasks, order, playbooks } = framesResult(simulation.frames, planOf);
  return {
    status: simulation.status,
    tasks,
    order,
    commands: simulation.calls.map(({ atSeconds, task, command, args }) => ({
      at: duration(atSeconds),
      task,
      command,
      args,
    })),
    context: simulation.context,
    entries: simulation.entries.map(({ id, entry, task }) => ({
      ID: id,
      ...entry,
      ...(task ? { Task: task } : {}),
    })),
    elapsed: duration(simulation.elapsedSeconds),
    playbooks,
    ...(simulation.warnings.length > 0 ? { warnings: simulation.warnings } : {}),
  };
}

/** How far the tasks of a run are: those of the top playbook, and the others by the path of the tasks that called them. */
export function framesResult(
  frames: ReadonlyMap<string, Frame>,
  planOf: (digest: string) => Plan | undefined,
): {
  readonly tasks: JsonObject;
  readonly order: readonly string[];
  readonly playbooks: JsonObject;
} {
  const top = frames.get('');
  const playbooks = [...frames].flatMap(([path, frame]): [string, Json][] =>
    path === '' ? [] : [[path, { ...frameResult(frame, planOf(frame.plan)) }]],
  );
  const { tasks, order } = top ? frameResult(top, planOf(top.plan)) : { tasks: {}, order: [] };
  return { tasks, order, playbooks: Object.fromEntries(playbooks) };
}

function frameResult(frame: Frame, plan: Plan | undefined): FrameResult {
  const states = [...frame.tasks.values()].map(({ status }) => status);
  const ids = plan ? [...plan.tasks.keys()] : [...frame.tasks.keys()];
  const status = states.includes('waiting')
    ? 'waiting'
    : states.includes('running')
      ? 'running'
      : states.includes('error')
        ? 'error'
        : 'completed';
  return {
    status,
    tasks: Object.fromEntries(ids.map((id) => [id, taskResult(frame.tasks.get(id))])),
    order: frame.order,
  };
}

function taskResult(state: TaskState | undefined): JsonObject {
  switch (state?.status) {
    case undefined:
      return { status: 'notReached', runs: 0 };
    case 'completed':
      return {
        status: 'completed',
        runs: state.runs,
        ...(state.error === undefined ? {} : { error: state.error }),
      };
    case 'error':
      return { status: 'error', runs: state.runs, error: state.error };
    case 'skipped':
      return { status: 'skipped', runs: 0 };
    case 'waiting':
      return { status: 'waiting', runs: 1 };
    default:
      return { status: 'running', runs: 1 };
  }
}

/** Seconds as ISO 8601 has them: `PT1M30S`. */
export function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [
    [Math.floor(whole / 86_400), 'D'],
    [Math.floor(whole / 3600) % 24, 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [(whole % 60) + (seconds - whole), 'S'],
  ] as const;
  const [days, ...times] = parts;
  const written = times
    .flatMap(([count, unit]) => (count > 0 ? [`${Number(count.toFixed(3))}${unit}`] : []))
    .join('');
  const day = days[0] > 0 ? `${days[0]}D` : '';
  return day === '' && written === '' ? 'PT0S' : `P${day}${written === '' ? '' : `T${written}`}`;
}
