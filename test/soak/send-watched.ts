import type { ExecProcess } from '../e2e/exec-process.js';
import {
  areResourcesTold,
  handlesOnceFew,
  heldMemory,
  openHandles,
  residentMemory,
} from './process-resources.js';
import type { Soak } from './soak.js';

export interface SoakSize {
  readonly seed: number;
  readonly commands: number;
  /** Commands after which the process is warm: what it holds then is what it may hold. */
  readonly warm: number;
  readonly concurrency: number;
}

/** What a process held when it had nothing to do. */
interface Held {
  /** MiB, garbage included: how much of it there is is a matter of the moment. */
  readonly taken: number;
  /** MiB, without garbage. */
  readonly memory: number;
  /** What each open handle leads to: at once, while connections are still kept, and after their time. */
  readonly handles: readonly string[];
  readonly quietHandles: readonly string[];
}

/** What it held while it was fresh, warm, and at the end. */
export interface WatchedHeld {
  readonly fresh: readonly string[];
  readonly warm: Held;
  readonly late: Held;
}

/** Lines that are sent while others are worked on: some wait in the pipe. */
const waiting = 8;
/** Milliseconds in which idle connections are closed: Node keeps them for five seconds. */
const idleTime = 15_000;

/** Sends everything, and looks at the process when it is warm, and at the end. */
export async function sendWatched(
  run: ExecProcess,
  soak: Soak,
  { commands, warm, concurrency }: SoakSize,
): Promise<{ readonly seconds: number; readonly held: WatchedHeld | undefined }> {
  let seconds = 0;
  const sendUpTo = async (count: number): Promise<void> => {
    const began = Date.now();
    await soak.send(count - soak.tally.sent, concurrency + waiting);
    seconds += (Date.now() - began) / 1000;
  };
  // What a process always holds it holds once a line is answered.
  run.send('the first line');
  await run.next();
  if (!areResourcesTold) {
    await sendUpTo(commands);
    return { seconds, held: undefined };
  }
  const processId = processOf(run);
  const fresh = openHandles(processId);
  const lookAfter = async (count: number): Promise<Held> => {
    await sendUpTo(count);
    const handles = openHandles(processId);
    const quietHandles = await handlesOnceFew(processId, fresh.length, idleTime);
    const taken = await residentMemory(processId);
    return { handles, quietHandles, taken, memory: await heldMemory(processId) };
  };
  const held = { fresh, warm: await lookAfter(warm), late: await lookAfter(commands) };
  return { seconds, held };
}

function processOf({ child }: ExecProcess): number {
  if (child.pid === undefined) throw new Error('It was not started.');
  return child.pid;
}
