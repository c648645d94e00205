import type { ProblemLevel } from '../../../yaml/problem.js';
import type { CommandDeclaration, Manifest } from '../../manifest.js';
import type { Explanation, Finding } from '../rule.js';
import type { CommandPart, Sheet } from '../sheet.js';

/** A rule for what a change takes away: playbooks and instances rely on it. */
export interface ComparisonRule extends Explanation {
  readonly level: ProblemLevel;
  /** @param before the manifest that is in use */
  check(sheet: Sheet, before: Manifest): Iterable<Finding>;
}

/** The commands that both manifests have. */
export function* commandPairs(
  { commands }: Sheet,
  before: Manifest,
): Iterable<{ readonly now: CommandPart; readonly before: CommandDeclaration }> {
  const byName = new Map(commands.map((command) => [command.declared.name, command]));
  for (const old of before.commands) {
    const now = byName.get(old.name);
    if (now) yield { now, before: old };
  }
}
