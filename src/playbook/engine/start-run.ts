import type { JsonObject } from '../../language/json/json.js';
import { makeReady } from './end-task.js';
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
  const frame: OpenFrame = {
    id: turn.newId(),
    run: id,
    plan: plan.digest,
    path: '',
    scope: 'root',
    inputs: resolveInputs(plan, new Map(Object.entries(given)), surroundings),
    tasks: new Map(),
    order: [],
    open: 0,
    errors: {},
  };
  turn.addFrame(frame);
  turn.runs.set(id, { id, playbook: plan.name, frame: frame.id, status: 'running', startedAt: turn.at });
  makeReady(turn, frame, start, []);
}
