import type { PlanLibrary } from '../library/plan-library.js';
import type { Plan } from '../plan/plan.js';

/** What the references of a playbook are resolved against. */
export interface Known {
  /** Comparisons of conditions and filters, in their short form. */
  readonly operators: ReadonlySet<string>;
  readonly transformers: ReadonlySet<string>;
  /** By name and by id; commands of the server itself are among them. */
  readonly automations: ReadonlyMap<string, Callable>;
  /** By name: one for each integration that has it. */
  readonly commands: ReadonlyMap<string, readonly KnownCommand[]>;
  readonly playbooks: PlanLibrary;
  /** The names and ids that playbooks are called by with their caller's context: they may read what the caller wrote. */
  readonly calledShared: ReadonlySet<string>;
}

/** Something that a task can call. */
export interface Callable {
  /** Undefined when nobody knows them. */
  readonly arguments?: readonly KnownArgument[];
  /** Undefined when nobody knows them. */
  readonly writes?: ContextWrites;
}

export interface KnownCommand extends Callable {
  readonly brand: string;
}

export interface KnownArgument {
  readonly name: string;
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
}

/** What a call leaves in the context. */
export interface ContextWrites {
  /** Context paths. */
  readonly paths: readonly string[];
  /** Arguments whose values are context paths that are written to: the `key` of `Set`. */
  readonly named: readonly string[];
}

/** The names and ids under which plans call others with their own context. */
export function namesCalledShared(plans: Iterable<Plan>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tasks } of plans) {
    for (const task of tasks.values())
      if (task.kind === 'playbook' && task.context === 'shared') names.add(task.playbook);
  }
  return names;
}

/** The automation of a name; where none is called exactly so, one that differs in case only. */
export function automationNamed(known: Known, name: string): Callable | undefined {
  const exact = known.automations.get(name);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  for (const [candidate, automation] of known.automations)
    if (candidate.toLowerCase() === wanted) return automation;
  return undefined;
}

/** The commands of a name that a brand has, in any case; of every brand where it is empty. */
export function commandsNamed(known: Known, name: string, brand: string): readonly KnownCommand[] {
  const commands = known.commands.get(name) ?? [];
  if (brand === '') return commands;
  return commands.filter((command) => command.brand.toLowerCase() === brand.toLowerCase());
}
