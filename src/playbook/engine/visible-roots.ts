import { mostSteps } from '../../language/expression/limits.js';
import type { JsonObject } from '../../language/json/json.js';
import type { ValueSurroundings } from '../values/surroundings.js';
import type { OpenFrame } from './open-frame.js';
import { playbookIdOf, top } from './scope.js';
import type { EntryId, Scope } from './state.js';
import type { Turn } from './turn.js';
import { valueAutomation } from './value-automation.js';

/**
 * Everything that a context path of a task may begin with (`spec/values-and-dt.md` section 1). From the investigation's
 * own context the private ones can be reached by their names (`spec/playbook-format.md` section 5.2).
 */
export function visibleRoots(
  turn: Turn,
  scope: Scope,
  frame: OpenFrame | undefined,
  before: readonly EntryId[],
): JsonObject {
  const privates =
    scope === top && turn.scopes.size > 1
      ? Object.fromEntries([...turn.scopes].filter(([name]) => name !== top))
      : {};
  const { incident } = turn;
  return {
    ...turn.contextOf(scope),
    ...privates,
    incident,
    alert: incident,
    issue: incident,
    inputs: frame?.inputs ?? {},
    lists: turn.lists,
    modules: turn.library.instances,
    demistoUrls: turn.library.urls,
    currentPlaybookID: playbookIdOf(scope),
    lastCompletedTaskEntries: before,
    task: frame?.errors ?? {},
  };
}

/** What the values of a task are resolved with. The roots are put together when one of them is asked for first. */
export function surroundingsOf(
  turn: Turn,
  scope: Scope,
  frame: OpenFrame | undefined,
  before: readonly EntryId[],
): ValueSurroundings {
  const now = new Date(turn.at);
  let root: JsonObject | undefined;
  const roots = () => {
    root ??= visibleRoots(turn, scope, frame, before);
    return root;
  };
  return {
    get root() {
      return roots();
    },
    functions: turn.library.functionsAt(now),
    budget: turn.budget.part(mostSteps),
    now,
    automation: (name) => valueAutomation(turn, scope, roots(), name),
  };
}
