/**
 * How long things take at speed 1, in milliseconds. Chosen; real analyses take minutes
 * (`vmray-api/README.md` section 15 has the order of the steps, not their length).
 */
export const timings = {
  /** A dynamic or web job: waits, runs on a machine, hands in its result. */
  dynamic: { queued: 5_000, inwork: 25_000, uploading: 5_000 },
  /** A static job. */
  static: { queued: 2_000, inwork: 6_000, uploading: 2_000 },
  /** The reputation look-up of a submission that gets no job. */
  reputation: 2_000,
  /** From the last analysis to `submission_finish_time`. */
  finish: 2_000,
  /** From the finish until IOCs, threat indicators and ATT&CK techniques are there. */
  aggregation: 4_000,
} as const;

/** The three steps of a job as moments, in milliseconds since 1970. */
export interface JobMoments {
  readonly startsAt: number;
  readonly uploadsAt: number;
  /** The job is gone and its analysis is there. */
  readonly endsAt: number;
}

/** When a job created at `createdAt` takes its steps, at `speed` times as fast. */
export function jobMoments(kind: 'dynamic' | 'static', createdAt: number, speed: number): JobMoments {
  const { queued, inwork, uploading } = timings[kind];
  return {
    startsAt: createdAt + queued / speed,
    uploadsAt: createdAt + (queued + inwork) / speed,
    endsAt: createdAt + (queued + inwork + uploading) / speed,
  };
}
