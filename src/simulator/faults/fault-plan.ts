import type { Fault } from './fault.js';

interface PlannedFault {
  readonly fault: Fault;
  readonly pattern: RegExp;
  left: number;
}

/** The faults that are still to come. */
export class FaultPlan {
  #planned: readonly PlannedFault[] = [];

  constructor(faults: readonly Fault[]) {
    this.replace(faults);
  }

  /** Forgets the faults there are and takes these. */
  replace(faults: readonly Fault[]): void {
    this.#planned = faults.map((fault) => ({ fault, pattern: new RegExp(fault.path), left: fault.times }));
  }

  /** The faults, each with the number of times it is still to happen. */
  get remaining(): Fault[] {
    return this.#planned.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** The first fault for this request that is not used up; one of its times is used by this. */
  take(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find(
      ({ fault, pattern, left }) =>
        left > 0 && (fault.method === '*' || fault.method === method) && pattern.test(path),
    );
    if (planned === undefined) return undefined;
    planned.left -= 1;
    return planned.fault;
  }
}
