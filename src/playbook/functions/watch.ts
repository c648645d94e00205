import { createContext, Script } from 'node:vm';

/** Milliseconds. What counts its work is stopped long before; this ends what cannot count, on a machine that is busy too. */
const longest = 2_000;

/**
 * Ends work that has run for too long, wherever it is. One instruction of the interpreter may search megabytes
 * (`indexOf`) or sort a million texts, and it looks up from its work only between two: nothing but the engine below can
 * stop it then. `node:vm` is used for its alarm alone, the only one that works within one thread: what is evaluated in
 * it is the call of our own function.
 */
export class Watch {
  readonly #script = new Script('work()');
  readonly #room: { work: (() => void) | undefined } = { work: undefined };
  #isOn = false;

  constructor() {
    createContext(this.#room);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** What the work gives, or what is to be done when it was ended. */
  over<Result>(work: () => Result, ended: () => Result): Result {
    const done: { readonly result: Result }[] = [];
    this.#isOn = true;
    this.#room.work = () => {
      done.push({ result: work() });
    };
    try {
      this.#script.runInContext(this.#room, { timeout: longest });
    } catch (error) {
      if (!isAlarm(error)) throw error;
    } finally {
      this.#room.work = undefined;
      this.#isOn = false;
    }
    const [first] = done;
    return first ? first.result : ended();
  }
}

function isAlarm(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
