import type { Manifest } from '../../../language/manifest/manifest.js';
import { readManifest } from '../../../language/manifest/read-manifest.js';
import type { Callable, Known, KnownCommand } from '../../../playbook/check/known.js';
import { namesCalledShared } from '../../../playbook/check/known.js';
import { commandsOf } from '../../../playbook/check/known-integration.js';
import { knownAutomations, knownOperators, knownTransformers } from '../../../playbook/check/known-names.js';
import { readAutomation } from '../../../playbook/check/read-automation.js';
import { createPlanLibrary } from '../../../playbook/library/plan-library.js';
import type { Plan } from '../../../playbook/plan/plan.js';

/** A text that may make something known. */
export interface KnownText {
  readonly text: string;
  readonly name: string;
}

/**
 * What references are resolved against: what is built in, the manifests and automations that were found, and the
 * playbooks that are checked. What cannot be read is passed over; checking it is not the matter here.
 */
export function gatherKnown(found: {
  readonly builtIn: readonly Manifest[];
  readonly manifests: readonly KnownText[];
  readonly automations: readonly KnownText[];
  readonly plans: readonly Plan[];
}): Known {
  const commands = new Map<string, KnownCommand[]>();
  const loaded = found.manifests.flatMap(({ text, name }) => readManifest(text, name).manifest ?? []);
  const brands = new Set(loaded.map(({ id }) => id));
  const manifests = [...loaded, ...found.builtIn.filter(({ id }) => !brands.has(id))];
  for (const [name, command] of manifests.flatMap(commandsOf))
    commands.set(name, [...(commands.get(name) ?? []), command]);

  const automations = new Map<string, Callable>(knownAutomations);
  for (const { text } of found.automations) {
    const { names = [], automation } = readAutomation(text) ?? {};
    if (automation) for (const name of names) automations.set(name, automation);
  }
  return {
    operators: knownOperators,
    transformers: knownTransformers,
    automations,
    commands,
    playbooks: createPlanLibrary([found.plans]),
    calledShared: namesCalledShared(found.plans),
  };
}
