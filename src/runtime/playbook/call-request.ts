import { type CommandRequest, type Instance, literals } from '../../dispatch/index.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Attempt } from '../../playbook/engine/state.js';
import { isOfBrand } from './brand.js';

/** What the engine says of a command that is to be run outside. */
export type EngineCall = Pick<Attempt, 'command' | 'brand' | 'args' | 'platform'>;

/** Whom a call of the engine may go to. */
export function instancesFor({ brand }: EngineCall, instances: readonly Instance[]): readonly Instance[] {
  return instances.filter((instance) => isOfBrand(instance, brand));
}

/** A call of the engine as a command is asked for. Its arguments are looked up already. */
export function requestOf(call: EngineCall): CommandRequest {
  return { command: call.command, args: literals({ ...platformArguments(call), ...call.args }) };
}

function platformArguments({ platform }: EngineCall): JsonObject {
  const { using, usingBrand, usingCategory, executionTimeoutSeconds } = platform;
  return {
    ...(using ? { using } : {}),
    ...(usingBrand ? { 'using-brand': usingBrand } : {}),
    ...(usingCategory ? { 'using-category': usingCategory } : {}),
    ...(executionTimeoutSeconds === undefined ? {} : { 'execution-timeout': executionTimeoutSeconds }),
  };
}
