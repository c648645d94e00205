import type { AttemptId } from '../../playbook/engine/state.js';

/**
 * Names an attempt of an investigation for a service. Ids are counted, and another store counts the same ones: the time
 * at which a durable attempt first began tells them apart.
 * @param since milliseconds since 1970; absent for an attempt that nobody asks for later
 */
export function attemptKey(investigation: string, attempt: AttemptId, since: number | undefined): string {
  return since === undefined ? `${investigation}/${attempt}` : `${investigation}/${attempt}/${since}`;
}
