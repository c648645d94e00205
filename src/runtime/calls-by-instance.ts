import {
  type CommandRequest,
  type Expansion,
  expand,
  type Instance,
  type Invocation,
} from '../dispatch/index.js';
import { interpolate } from '../language/context/interpolate.js';
import type { JsonObject } from '../language/json/json.js';
import type { Origin } from './investigation/stored-entry.js';

/** What a command comes to at one instance. */
export interface InstanceCalls {
  readonly instance: Instance;
  readonly origin: Origin;
  /** One for each list element, in order. */
  readonly invocations: readonly Invocation[];
}

export interface CallsByInstance {
  readonly calls: readonly InstanceCalls[];
  readonly warnings: readonly string[];
}

/**
 * Finds the instances that a request goes to, and what each is to do. Expressions are looked up in `context`.
 * @throws whatever `expand` throws
 */
export function callsByInstance(
  request: CommandRequest,
  instances: readonly Instance[],
  context: JsonObject,
): CallsByInstance {
  const { invocations, warnings }: Expansion = expand(request, instances, (expression, budget) =>
    interpolate(expression, context, undefined, budget),
  );
  const byInstance = new Map<Instance, Invocation[]>();
  for (const invocation of invocations) {
    const { instance } = invocation;
    const known = byInstance.get(instance);
    if (known) known.push(invocation);
    else byInstance.set(instance, [invocation]);
  }
  const calls = [...byInstance].map(([instance, own]) => ({
    instance,
    origin: { brand: instance.integration.manifest.id, instance: instance.name },
    invocations: own,
  }));
  return { calls, warnings };
}

/** Tells the invocations of one call apart: whoever looks for one of them later has to find the same key. */
export function keyOfInvocation(call: string, { name }: Instance, index: number): string {
  return `${call}/${name}/${index}`;
}
