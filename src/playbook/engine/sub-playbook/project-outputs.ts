import { setMember } from '../../../language/context/merge/draft.js';
import { deepestContext } from '../../../language/context/write/limits.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';

/** Paths as a tree; a leaf is wanted whole. */
interface Wanted {
  isWhole: boolean;
  readonly below: Map<string, Wanted>;
}

/**
 * What a private sub-playbook hands to its caller, as an entry context (`spec/playbook-format.md` section 5.3): of its
 * context what the paths name. Paths with a common root are projected together, so that a list of objects stays a list
 * of objects with the named members. A path that is the beginning of another takes all below it.
 */
export function projectOutputs(context: JsonObject, paths: readonly string[]): JsonObject {
  const wanted: Wanted = { isWhole: false, below: new Map() };
  for (const path of paths) {
    let node = wanted;
    const steps = path.split('.').filter((part) => part !== '');
    // Nothing lies so deep.
    if (steps.length > deepestContext) continue;
    for (const step of steps) {
      const next = node.below.get(step) ?? { isWhole: false, below: new Map<string, Wanted>() };
      node.below.set(step, next);
      node = next;
    }
    node.isWhole = node !== wanted;
  }
  const outputs: Record<string, Json> = {};
  for (const [name, below] of wanted.below) collect(outputs, name, member(context, name), below);
  return outputs;
}

/**
 * Goes down to the objects that the outputs describe: through a name space (`VMRay`), which has no described member of
 * its own, to each of its kinds (`VMRay.Sample`), which are merged one by one.
 */
function collect(outputs: Record<string, Json>, path: string, value: Json | undefined, wanted: Wanted): void {
  if (value === undefined || value === null) return;
  const isNameSpace =
    !wanted.isWhole && isJsonObject(value) && [...wanted.below.values()].every(({ isWhole }) => !isWhole);
  if (isNameSpace) {
    for (const [name, below] of wanted.below) collect(outputs, `${path}.${name}`, member(value, name), below);
    return;
  }
  const projected = project(value, wanted);
  if (projected !== undefined) setMember(outputs, path, projected);
}

function project(value: Json, wanted: Wanted): Json | undefined {
  if (wanted.isWhole) return value;
  if (isJsonList(value)) {
    const items = value.flatMap((item) => project(item, wanted) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const members: Record<string, Json> = {};
  for (const [name, below] of wanted.below) {
    const own = member(value, name);
    const projected = own === undefined || own === null ? undefined : project(own, below);
    if (projected !== undefined) setMember(members, name, projected);
  }
  return Object.keys(members).length > 0 ? members : undefined;
}
