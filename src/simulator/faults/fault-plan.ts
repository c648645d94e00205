import type { Fault } from './fault.js';

interface PlannedFault {
  readonly fault: Fault;
  readonly pattern: RegExp;
  /** Times that it is still to happen. */
  left: number;
  /** Matching requests up to the next that it befalls, with that; 0 when it is due. */
  away: number;
}

/** The faults that are still to come. */
export class FaultPlan {
  #planned: readonly PlannedFault[] = [];

  constructor(faults: readonly Fault[]) {
    this.replace(faults);
  }

  /** Forgets the faults there are and takes these. */
  replace(faults: readonly Fault[]): void {
    this.#planned = faults.map((fault) => ({
      fault,
      pattern: new RegExp(fault.path),
      left: fault.times,
      away: (fault.after ?? 0) + (fault.every ?? 1),
    }));
  }

  /** The faults, each with the number of times it is still to happen. */
  get remaining(): Fault[] {
    return this.#planned.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /**
   * The first fault for this request that is due and not used up; one of its times is used by this. A request counts
   * for every fault that it matches. One that is due and stands behind another befalls the next request instead.
   */
  take(method: string, path: string): Fault | undefined {
    const matching = this.#planned.filter(
      ({ fault, pattern, left }) =>
        left > 0 && (fault.method === '*' || fault.method === method) && pattern.test(path),
    );
    for (const planned of matching) planned.away = Math.max(0, planned.away - 1);
    const due = matching.find(({ away }) => away === 0);
    if (due === undefined) return undefined;
    due.left -= 1;
    due.away = due.fault.every ?? 1;
    return due.fault;
  }
}
