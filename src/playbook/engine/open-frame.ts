import type { JsonObject } from '../../language/json/json.js';
import type { TaskId } from '../plan/task.js';
import type { Frame, TaskState } from './state.js';

/** A frame that a turn may change. */
export interface OpenFrame extends Frame {
  readonly tasks: Map<TaskId, TaskState>;
  readonly order: TaskId[];
  open: number;
  errors: JsonObject;
}
