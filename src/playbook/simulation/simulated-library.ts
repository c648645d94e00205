import type { OutsideAutomation } from '../../automations/outside/outside-automation.js';
import type { FunctionRunner } from '../../language/context/function-runner.js';
import type { Entry } from '../../language/entry/entry.js';
import { type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationArgument } from '../automation/automation.js';
import type { CommandFacts, Library } from '../engine/library.js';
import type { EntryId } from '../engine/state.js';
import type { Plan } from '../plan/plan.js';
import { asAnyText } from '../values/cast.js';
import { StubDeck, stubEntries } from './stub-deck.js';
import type { Stubs } from './stubs.js';
import { unstubbed } from './unstubbed.js';

/** What a simulation is made with, beside its stubs. */
export interface SimulationSurroundings {
  /** By name, then by id. */
  playbook(nameOrId: string): Plan | undefined;
  automation(name: string): Automation | undefined;
  /** An automation that is built in and needs files or the network. */
  outside?(name: string): OutsideAutomation | undefined;
  /** Arguments and brand of a command that a loaded manifest declares. */
  declared(
    command: string,
  ): { readonly brand: string; readonly arguments: readonly AutomationArgument[] } | undefined;
  functionsAt(now: Date): FunctionRunner;
}

/** The library of a simulation: stubbed commands and automations before those that are built in. */
export function simulatedLibrary(
  top: Plan,
  stubs: Stubs,
  surroundings: SimulationSurroundings,
  entries: ReadonlyMap<EntryId, Entry>,
): Library {
  const plans = new Map([[top.digest, top]]);
  const scripts = new Map(
    [...stubs.scripts].map(([name, answers]) => [name, stubbed(name, new StubDeck(answers))]),
  );
  const brands = [...stubs.commands.keys()].flatMap((name) => surroundings.declared(name)?.brand ?? []);
  const instances =
    stubs.instances ??
    [...new Set(brands)].map(
      (brand): JsonObject => ({ name: `${brand}_instance`, brand, state: 'active', category: '' }),
    );

  function isEnabled(brand: string): boolean {
    const wanted = brand.toLowerCase();
    return instances.some(
      (instance) =>
        member(instance, 'state') === 'active' &&
        (wanted === '' || asAnyText(member(instance, 'brand') ?? null).toLowerCase() === wanted),
    );
  }

  function automationWithoutStub(name: string): Automation | undefined {
    const own = surroundings.automation(name);
    if (own) return own;
    const outside = surroundings.outside?.(name);
    return outside && unstubbed(outside);
  }

  return {
    plan: (digest) => plans.get(digest),
    playbook(nameOrId) {
      const plan = surroundings.playbook(nameOrId);
      if (plan) plans.set(plan.digest, plan);
      return plan;
    },
    // Whoever stubs a command means it, also where it is one of the server that is built in.
    automation: (name) =>
      scripts.get(name) ?? (stubs.commands.has(name) ? undefined : automationWithoutStub(name)),
    command(name, brand): CommandFacts {
      const declared = surroundings.declared(name);
      if (!stubs.commands.has(name) && !declared) return { kind: 'unknown' };
      const outside = declared || brand !== '' ? undefined : surroundings.outside?.(name);
      // What is built in needs no instance.
      if (outside) return { kind: 'available', arguments: declaredFor(name, stubs, outside.arguments) };
      // Without a list of instances whatever is stubbed is there, of any brand; the server is no instance.
      const isThere =
        stubs.instances === undefined || brand.toLowerCase() === 'builtin'
          ? stubs.commands.has(name)
          : isEnabled(brand || (declared?.brand ?? ''));
      if (!isThere) return { kind: stubs.commands.has(name) ? 'no-instance' : 'unknown' };
      return { kind: 'available', arguments: declaredFor(name, stubs, declared?.arguments ?? []) };
    },
    instances,
    urls: {},
    functionsAt: surroundings.functionsAt,
    entry: (id) => entries.get(id),
  };
}

function declaredFor(
  name: string,
  { commandArguments }: Stubs,
  manifest: readonly AutomationArgument[],
): readonly AutomationArgument[] {
  const own = commandArguments.get(name);
  if (!own) return manifest;
  const names = new Set(own.map((argument) => argument.name));
  return [...own, ...manifest.filter((argument) => !names.has(argument.name))];
}

function stubbed(name: string, deck: StubDeck): Automation {
  return {
    name,
    description: 'A stub.',
    arguments: [],
    run({ args }) {
      const answer = deck.draw(args);
      if (!answer) throw new Error(`The stub of ${name} has no answer for these arguments.`);
      return { kind: 'done', entries: stubEntries(answer).map(({ entry }) => entry) };
    },
  };
}
