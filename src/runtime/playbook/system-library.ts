import { findAutomation } from '../../automations/find-automation.js';
import { automations } from '../../automations/index.js';
import { declarationOf } from '../../dispatch/index.js';
import { categoryOf } from '../../dispatch/instances/choose-instances.js';
import type { Entry } from '../../language/entry/entry.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Argument } from '../../language/manifest/manifest.js';
import type { AutomationArgument } from '../../playbook/automation/automation.js';
import type { CommandFacts, Library } from '../../playbook/engine/library.js';
import type { EntryId } from '../../playbook/engine/state.js';
import type { FunctionsAt } from '../../playbook/functions/load-function-runner.js';
import type { PlanLibrary } from '../../playbook/library/plan-library.js';
import type { Integration } from '../../sdk/integration.js';
import type { System } from '../system.js';
import { isOfBrand, matchesBrand } from './brand.js';
import { outsideAutomationFor } from './outside-automation-for.js';

/** What a library is made of. */
export interface LibrarySources {
  readonly system: Pick<System, 'instances'>;
  /** All that are loaded; of one without an instance the commands are known, and not there. */
  readonly integrations: readonly Integration[];
  readonly plans: PlanLibrary;
  readonly functionsAt: FunctionsAt;
  entry(id: EntryId): Entry | undefined;
}

/** The engine's library over a running system: its playbooks, the built-in automations, the commands of its instances. */
export function systemLibrary({ system, integrations, plans, functionsAt, entry }: LibrarySources): Library {
  const { instances } = system;
  return {
    plan: (digest) => plans.withDigest(digest),
    playbook: (nameOrId) => plans.find(nameOrId),
    automation: (name) => findAutomation(automations, name),
    command(name, brand): CommandFacts {
      const having = instances.filter(
        (instance) => isOfBrand(instance, brand) && declarationOf(instance, name),
      );
      const enabled = having.find((instance) => instance.enabled);
      const declared = enabled && declarationOf(enabled, name);
      if (declared) return { kind: 'available', arguments: declared.arguments.map(argumentOf) };
      const outside = outsideAutomationFor(name, brand, instances);
      if (outside) return { kind: 'available', arguments: outside.arguments };
      const isKnown =
        having.length > 0 ||
        integrations.some(
          ({ manifest }) =>
            matchesBrand(manifest, brand) && manifest.commands.some((command) => command.name === name),
        );
      return { kind: isKnown ? 'no-instance' : 'unknown' };
    },
    instances: instances.map(
      (instance): JsonObject => ({
        name: instance.name,
        brand: instance.integration.manifest.id,
        state: instance.enabled ? 'active' : 'disabled',
        category: categoryOf(instance),
      }),
    ),
    urls: {},
    functionsAt,
    entry,
  };
}

/** An argument of a manifest as the engine reads it. */
function argumentOf({
  name,
  description,
  required,
  isArray,
  isDefault,
  defaultValue,
}: Argument): AutomationArgument {
  return {
    name,
    description,
    isRequired: required,
    isArray,
    isDefault,
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
  };
}
