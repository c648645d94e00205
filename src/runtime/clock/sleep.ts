import type { Clock } from '../../dispatch/index.js';

/** Waits by a clock; rejects with the signal's reason when it is aborted. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const give = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.after(milliseconds, () => {
      signal.removeEventListener('abort', give);
      resolve();
    });
    signal.addEventListener('abort', give, { once: true });
  });
}
