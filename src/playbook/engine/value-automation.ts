import { readContext } from '../../language/context/read-context.js';
import { EntryType } from '../../language/entry/entry.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { ValueAutomation } from '../values/surroundings.js';
import { ValueError } from '../values/value-error.js';
import { investigationSeen } from './investigation-seen.js';
import { playbookIdOf } from './scope.js';
import type { Scope } from './state.js';
import type { Turn } from './turn.js';

/** An automation as a filter or transformer: it may answer, and neither write nor ask for anything. */
export function valueAutomation(
  turn: Turn,
  scope: Scope,
  root: JsonObject,
  name: string,
): ValueAutomation | undefined {
  const automation = turn.library.automation(name);
  if (!automation) return undefined;
  const now = new Date(turn.at);
  return {
    takesWholeList: automation.tags?.includes('entirelist') ?? false,
    call(given): Json {
      const missing = automation.arguments.filter(
        ({ name, default: text }) => text !== undefined && !Object.hasOwn(given, name),
      );
      const args = Object.fromEntries([
        ...Object.entries(given).filter(([, value]) => value !== null),
        ...missing.map(({ name, default: text }) => [name, text ?? ''] as const),
      ]);
      const step = automation.run({
        args,
        context: turn.contextOf(scope),
        root,
        read: (path) => readContext(root, path, turn.library.functionsAt(now)),
        now,
        currentPlaybookId: playbookIdOf(scope),
        ...investigationSeen(turn),
      });
      if (step.kind !== 'done')
        throw new ValueError(`The automation ${name} cannot be used in a value: it does not answer at once.`);
      const entries = step.entries ?? [];
      const failed = entries.find(({ Type }) => Type === EntryType.error);
      if (failed) throw new ValueError(String(failed.Contents));
      return entries.length > 1 ? entries.map(({ Contents }) => Contents) : (entries[0]?.Contents ?? null);
    },
  };
}
