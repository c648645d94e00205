import { CommandTimedOut } from '../sdk/errors/command-timed-out.js';
import type { Clock } from './clock.js';
import { CommandCancelled } from './errors/command-cancelled.js';

export interface Deadline {
  readonly command: string;
  readonly seconds: number;
  /** The caller's own. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/**
 * Runs work that is told to stop when its time is over or the caller gave up. It is not waited for then: work that
 * ignores the signal goes on unheard.
 * @throws CommandTimedOut, CommandCancelled, or whatever the work throws.
 */
export function withinDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { command, seconds, signal, clock }: Deadline,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(givenUp(signal, command));
      return;
    }
    const controller = new AbortController();
    const stop = (reason: CommandTimedOut | CommandCancelled) => {
      settle();
      // Before the abort, so that the work's own error about it comes too late.
      reject(reason);
      controller.abort(reason);
    };
    const cancel = () => stop(givenUp(signal, command));
    const stopTimer = clock.after(seconds * 1000, () => stop(new CommandTimedOut(command, seconds)));
    signal.addEventListener('abort', cancel, { once: true });
    const settle = () => {
      stopTimer();
      signal.removeEventListener('abort', cancel);
    };
    const running = async () => work(controller.signal);
    running().then(
      (result) => {
        settle();
        resolve(result);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}

/**
 * Waits, unless the caller gives up first.
 * @throws CommandCancelled
 */
export function wait({ command, seconds, signal, clock }: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(givenUp(signal, command));
      return;
    }
    const cancel = () => {
      stopTimer();
      reject(givenUp(signal, command));
    };
    const stopTimer = clock.after(seconds * 1000, () => {
      signal.removeEventListener('abort', cancel);
      resolve();
    });
    signal.addEventListener('abort', cancel, { once: true });
  });
}

/** Why the caller gave up: because its own time was over, if its signal says so. */
function givenUp({ reason }: AbortSignal, command: string): CommandTimedOut | CommandCancelled {
  return reason instanceof CommandTimedOut ? reason : new CommandCancelled(command);
}
