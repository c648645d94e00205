import type { JsonObject } from '../../language/json/json.js';
import { haltTask, makeReady } from './end-task.js';
import type { OpenFrame } from './open-frame.js';
import { resolveInputs } from './sub-playbook/resolve-inputs.js';
import type { Turn } from './turn.js';
import { surroundingsOf } from './visible-roots.js';

/** Starts a playbook of its own; what its defaults name is looked up in the investigation's context. */
export function startRun(turn: Turn, digest: string, given: JsonObject): void {
  const plan = turn.library.plan(digest);
  const start = plan?.tasks.get(plan.start);
  if (!plan || !start) {
    turn.warn(`There is no playbook ${digest} to start.`);
    return;
  }
  const id = turn.newId();
  const surroundings = surroundingsOf(turn, 'root', undefined, []);
  let inputs: JsonObject = {};
  let problem: string | undefined;
  try {
    inputs = resolveInputs(plan, new Map(Object.entries(given)), surroundings);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const frame: OpenFrame = {
    id: turn.newId(),
    run: id,
    plan: plan.digest,
    path: '',
    scope: 'root',
    inputs,
    tasks: new Map(),
    order: [],
    open: problem === undefined ? 0 : 1,
    errors: {},
  };
  turn.addFrame(frame);
  turn.runs.set(id, { id, playbook: plan.name, frame: frame.id, status: 'running', startedAt: turn.at });
  if (problem === undefined) makeReady(turn, frame, start, []);
  else haltTask(turn, frame, start, problem, { entries: [], runs: 0 });
}
