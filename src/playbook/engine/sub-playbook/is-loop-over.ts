import { textForm } from '../../../language/context/text-form.js';
import type { Loop } from '../../plan/task.js';
import { holds } from '../../values/holds.js';
import { resolveValue } from '../../values/resolve-value.js';
import { ValueError } from '../../values/value-error.js';
import type { Frame, SubPlaybookWork } from '../state.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';

/**
 * Whether a round was the last one: of no loop it always is; the condition of a loop is looked at in the context of the
 * playbook that has just ended (`spec/playbook-format.md` section 6).
 * @throws ValueError and what resolving a value may throw
 */
export function isLoopOver(turn: Turn, loop: Loop | undefined, work: SubPlaybookWork, ended: Frame): boolean {
  if (!loop) return true;
  if (loop.kind === 'for-each') return work.ahead.length === 0;
  const surroundings = surroundingsOf(turn, work.scope, { ...ended, tasks: new Map(), order: [] }, []);
  if (loop.kind === 'until') return holds(loop.formula, surroundings);
  const automation = surroundings.automation(loop.automation);
  if (!automation) throw new ValueError(`There is no automation ${JSON.stringify(loop.automation)} here.`);
  const args = [...loop.arguments].map(([name, value]) => [name, resolveValue(value, surroundings)] as const);
  const answer = textForm(automation.call(Object.fromEntries(args)));
  return answer.trim().toLowerCase() === loop.answer.trim().toLowerCase();
}
