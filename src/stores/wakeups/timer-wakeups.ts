import type { Clock } from '../../dispatch/index.js';
import type { InvestigationId, InvestigationStore } from '../../runtime/ports/investigation-store.js';
import type { Wakeups } from '../../runtime/ports/wakeups.js';
import { Sweep } from './sweep.js';

export interface TimerWakeupsOptions {
  /** Milliseconds after which the store is asked again, for what other processes have written; absent: a second. */
  readonly interval?: number;
  /** Investigations that are looked at side by side; absent: 16. */
  readonly atOnce?: number;
  /** A handler has thrown, or the store could not be asked. It is tried again after the interval. */
  onError(error: unknown, id?: InvestigationId): void;
}

/**
 * Wake-ups without a queue: one timer, whatever waits, for what is due next in the store, and for the interval at the
 * latest. So nothing is lost that a process has not said, or that died with it.
 */
export function timerWakeups(
  store: Pick<InvestigationStore, 'due' | 'nextDue'>,
  clock: Clock,
  { interval = 1_000, atOnce = 16, onError }: TimerWakeupsOptions,
): Wakeups {
  const sweeps = new Set<Sweep>();
  return {
    async wake(id, at) {
      for (const sweep of sweeps) sweep.wake(id, at);
    },
    async consume(handler) {
      const sweep = new Sweep({ store, clock, interval, atOnce, onError }, handler);
      sweeps.add(sweep);
      sweep.start();
      return async () => {
        sweeps.delete(sweep);
        await sweep.stop();
      };
    },
  };
}
