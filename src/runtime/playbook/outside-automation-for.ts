import { findAutomation } from '../../automations/find-automation.js';
import { outsideAutomations } from '../../automations/outside/index.js';
import type { OutsideAutomation } from '../../automations/outside/outside-automation.js';
import { declarationOf, type Instance } from '../../dispatch/index.js';
import { isOfBrand } from './brand.js';

/** Brands under which a task calls what is built in, in lower case. */
const ofTheServer: ReadonlySet<string> = new Set(['', 'builtin', 'scripts']);

/** The built-in automation that a call means and that is run outside; an enabled instance with a command of that name goes first. */
export function outsideAutomationFor(
  name: string,
  brand: string,
  instances: readonly Instance[],
): OutsideAutomation | undefined {
  if (!ofTheServer.has(brand.trim().toLowerCase())) return undefined;
  const isCommand = instances.some(
    (instance) => instance.enabled && isOfBrand(instance, brand) && declarationOf(instance, name),
  );
  return isCommand ? undefined : findAutomation(outsideAutomations, name);
}
