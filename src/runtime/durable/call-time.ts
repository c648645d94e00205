import { declarationOf, type Instance } from '../../dispatch/index.js';
import { defaultTimeoutSeconds } from '../../dispatch/prepare.js';
import { isOfBrand } from '../playbook/brand.js';
import type { CallEffect } from '../playbook/perform-call.js';

/** Seconds that a call may take: what its task says, or its command, or what any command may. */
export function secondsFor({ command, brand, platform }: CallEffect, instances: readonly Instance[]): number {
  const declared = instances
    .filter((instance) => isOfBrand(instance, brand))
    .map((instance) => declarationOf(instance, command)?.timeoutSeconds ?? 0);
  return platform.executionTimeoutSeconds ?? (Math.max(0, ...declared) || defaultTimeoutSeconds);
}

/** The same call, which ends by itself when its time is over. */
export function timed(call: CallEffect, instances: readonly Instance[]): CallEffect {
  const executionTimeoutSeconds = secondsFor(call, instances);
  return { ...call, platform: { ...call.platform, executionTimeoutSeconds } };
}
