import { boundProblems } from '../../language/yaml/bound-problems.js';
import type { Problem } from '../../language/yaml/problem.js';
import type { Compiled } from '../plan/compile-playbook.js';
import { reachableFrom } from '../plan/reachability.js';
import type { Known } from './known.js';
import type { Sheet } from './rule.js';
import { rules } from './rules/index.js';

const mostProblems = 500;

/**
 * What is wrong with a playbook, in reading order: what compiling it found and, where it compiled, what can be known
 * before it is run. Never throws.
 */
export function checkPlaybook({ plan, problems, places }: Compiled, known: Known): readonly Problem[] {
  if (!plan) return problems;
  const sheet: Sheet = {
    plan,
    known,
    reached: reachableFrom(plan.start, plan.tasks),
    positionOf: (part, task) => places.get(part) ?? task.position,
  };
  const found = [...problems];
  for (const rule of rules)
    for (const { position, message, level = rule.level } of rule.check(sheet))
      found.push({ file: plan.file, ...position, level, code: rule.code, message });
  return boundProblems(found, mostProblems);
}
