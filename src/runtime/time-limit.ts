import type { Clock, Invocation } from '../dispatch/index.js';
import { CommandTimedOut } from '../sdk/errors/command-timed-out.js';

/** The time that a caller gives a command as a whole. */
export interface TimeLimit {
  /** Aborted when the caller gives up or its time is over. */
  readonly signal: AbortSignal;
  /** The invocation with no more time than is left: a handler plans its waits by that. */
  within(invocation: Invocation): Invocation;
  /** The command has ended. */
  stop(): void;
}

/** Starts the time of a command now. Without `timeoutSeconds` each invocation has the time that is its own. */
export function limitTime(
  { signal, timeoutSeconds }: { readonly signal: AbortSignal; readonly timeoutSeconds?: number },
  command: string,
  clock: Clock,
): TimeLimit {
  if (timeoutSeconds === undefined) return { signal, within: (invocation) => invocation, stop: () => {} };
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal.reason);
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  const end = clock.now().getTime() + timeoutSeconds * 1000;
  const timeOut = () => controller.abort(new CommandTimedOut(command, timeoutSeconds));
  const cancel = clock.after(timeoutSeconds * 1000, timeOut);
  return {
    signal: controller.signal,
    within(invocation) {
      const left = (end - clock.now().getTime()) / 1000;
      const own = invocation.platform.executionTimeoutSeconds ?? Number.POSITIVE_INFINITY;
      // The timer may be due and not have come yet: what has no time left must not even begin.
      if (left <= 0) timeOut();
      if (own <= left) return invocation;
      return { ...invocation, platform: { ...invocation.platform, executionTimeoutSeconds: left } };
    },
    stop() {
      cancel();
      signal.removeEventListener('abort', giveUp);
    },
  };
}
