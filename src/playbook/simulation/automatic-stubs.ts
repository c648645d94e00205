import type { OutsideAutomation } from '../../automations/outside/outside-automation.js';
import type { Manifest } from '../../language/manifest/manifest.js';
import { automaticOutputs } from './automatic-outputs.js';
import type { StubAnswer, Stubs } from './stubs.js';

/**
 * Stubs in which every declared command that has none, and every automation that a simulation cannot perform, answers
 * with what it declares (`interface.md`, `--auto-stubs`).
 */
export function withAutomaticStubs(
  stubs: Stubs,
  manifests: readonly Manifest[],
  outside: readonly OutsideAutomation[] = [],
): Stubs {
  const declared = [
    ...outside.filter(({ name }) => !stubs.scripts.has(name)),
    ...manifests.flatMap(({ commands }) => commands),
  ];
  const automatic = declared.map(({ name, outputs }): [string, readonly StubAnswer[]] => [
    name,
    [{ outputs: automaticOutputs(outputs) }],
  ]);
  return { ...stubs, commands: new Map([...automatic, ...stubs.commands]) };
}
