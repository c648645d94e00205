import { noPlatformArguments } from '../../../dispatch/platform/platform-arguments.js';
import type { JsonObject } from '../../../language/json/json.js';
import type { Caller } from '../state.js';
import { taskPath } from '../task-path.js';
import type { Turn } from '../turn.js';
import { elementFor } from './call-element.js';

/** Has a command run outside. Whoever it is for hears of it by a `call-ended`. */
export function startCommand(turn: Turn, caller: Caller, command: string, args: JsonObject): void {
  const found = elementFor(turn, caller);
  if (caller.kind === 'task' && !found) return;
  const id = turn.newId();
  const isOwn = found !== undefined && !caller.continuation && found.element.looksUpWith === undefined;
  const target = isOwn ? found.work.target : undefined;
  const call = {
    command,
    brand: target?.kind === 'command' ? target.brand : '',
    args,
    platform: isOwn ? found.work.platform : noPlatformArguments,
    path: found ? taskPath(found.frame.path, found.task.id) : '',
    element: found?.index ?? 0,
    tries: found?.element.attempt ?? 1,
  };
  turn.attempts.set(id, { id, for: caller, ...call });
  turn.effect({ type: 'call', attempt: id, ...call });
}
