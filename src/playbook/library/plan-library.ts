import type { Plan } from '../plan/plan.js';
import { compareVersions, isMeantFor, serverVersion } from './server-versions.js';

/** Finds playbooks by what others call them. */
export interface PlanLibrary {
  /** By name, then by id (`spec/playbook-format.md` section 1.1). */
  find(nameOrId: string): Plan | undefined;
  /** The plan of exactly this text, chosen or not: a run is pinned to it. */
  withDigest(digest: string): Plan | undefined;
  /** Everything that `find` can find, each once. */
  readonly chosen: readonly Plan[];
  /** What can be asked for, for messages that suggest a name. */
  readonly names: readonly string[];
}

/**
 * Makes a library of plans in order of precedence: the first source that has a playbook of a name wins, whatever the
 * others have. Within a source the highest version range that holds the server's version is kept. Where none holds it,
 * the nearest is taken all the same: of ranges above the lowest, else the highest; content that is only marked as newer
 * mostly runs, and an unknown playbook never does.
 */
export function createPlanLibrary(
  sources: readonly (readonly Plan[])[],
  version: string = serverVersion,
): PlanLibrary {
  const byName = new Map<string, Plan>();
  const byId = new Map<string, Plan>();
  const byDigest = new Map<string, Plan>();
  for (const plans of sources) {
    for (const plan of plans) if (!byDigest.has(plan.digest)) byDigest.set(plan.digest, plan);
    addBest(byName, plans, ({ name }) => name, version);
    addBest(byId, plans, ({ id }) => id, version);
  }
  return {
    find: (nameOrId) => byName.get(nameOrId) ?? byId.get(nameOrId),
    withDigest: (digest) => byDigest.get(digest),
    chosen: [...new Set([...byName.values(), ...byId.values()])],
    names: [...new Set([...byName.keys(), ...byId.keys()])],
  };
}

function addBest(
  index: Map<string, Plan>,
  plans: readonly Plan[],
  keyOf: (plan: Plan) => string,
  version: string,
): void {
  const best = new Map<string, Plan>();
  for (const plan of plans) {
    const known = best.get(keyOf(plan));
    if (!known || isBetter(plan, known, version)) best.set(keyOf(plan), plan);
  }
  for (const [key, plan] of best) if (!index.has(key)) index.set(key, plan);
}

/** Of two that are equally good the first is kept, so the order of the files decides. */
function isBetter(plan: Plan, known: Plan, version: string): boolean {
  const [isMeant, wasMeant] = [isMeantFor(plan, version), isMeantFor(known, version)];
  if (isMeant !== wasMeant) return isMeant;
  const difference = compareVersions(plan.versions.from ?? '0', known.versions.from ?? '0');
  const [isAbove, wasAbove] = [isNewer(plan, version), isNewer(known, version)];
  if (!isMeant && isAbove !== wasAbove) return isAbove;
  return !isMeant && isAbove ? difference < 0 : difference > 0;
}

function isNewer({ versions: { from } }: Plan, version: string): boolean {
  return from !== undefined && compareVersions(from, version) > 0;
}
