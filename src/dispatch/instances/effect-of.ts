import type { Effect } from '../../sdk/integration.js';
import { declarationOf, type Instance, testModule } from './instance.js';

/** Whether a command of an instance may be repeated after a crash. One that does not say may have any effect: `once`. */
export function effectOf(instance: Instance, command: string): Effect {
  if (command === testModule && declarationOf(instance, command) === undefined) return 'read';
  return instance.integration.effectOf(command) ?? 'once';
}
