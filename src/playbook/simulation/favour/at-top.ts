import type { Plan } from '../../plan/plan.js';
import type { Simulation } from '../simulate.js';
import { parentPath } from './parent-path.js';
import { seenIn } from './seen.js';
import type { Wish } from './wish.js';
import { wishesForValue } from './wishes-for-formula.js';

/** A wish as the top playbook would have it: an input of a sub-playbook is what its caller gave it. */
export function atTop(
  wish: Wish,
  framePath: string,
  { frames, context }: Simulation,
  planOf: (digest: string) => Plan | undefined,
): readonly Wish[] {
  const seen = seenIn(context);
  let wishes: readonly Wish[] = [wish];
  for (let path = framePath; path !== ''; path = parentPath(path)) {
    const caller = frames.get(parentPath(path));
    const task = caller && planOf(caller.plan)?.tasks.get(path.slice(path.lastIndexOf('/') + 1));
    if (task?.kind !== 'playbook') return [];
    wishes = wishes.flatMap((one) => {
      const [root, ...below] = one.path;
      if (root !== 'inputs') return [one];
      const given = task.arguments.get(below.join('.'));
      return given ? wishesForValue(given, one.wanted, seen) : [];
    });
  }
  return wishes;
}
