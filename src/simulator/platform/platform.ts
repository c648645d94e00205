import type { Clock } from '../clock.js';
import { scoreOf } from '../detonation/verdict.js';
import { Agenda } from './agenda.js';
import { type DroppedSample, droppedBy } from './dropped-sample.js';
import type { AnalysisRecord, JobRecord, Origin, SampleRecord, SubmissionRecord } from './records.js';
import type { SubmissionParameters } from './submission-parameters.js';
import { jobKinds, submissionMoments } from './submission-plan.js';
import { jobMoments, timings } from './timings.js';

/** A sample as it arrives, before the platform knows it. */
export type ArrivingSample = Pick<
  SampleRecord,
  'url' | 'name' | 'size' | 'hashes' | 'type' | 'passwordProtected' | 'verdict'
> & { readonly originalName: string };

/** What became of a submission. Without one, the sample is known and no job was created. */
export interface Received {
  readonly sample: SampleRecord;
  readonly submission: SubmissionRecord | null;
  readonly jobs: readonly JobRecord[];
}

/** How a platform is set up. */
export interface PlatformSettings {
  readonly clock: Clock;
  /** Times as fast as `timings`. */
  readonly speed: number;
}

interface Arrival {
  readonly fileName: string;
  readonly originalName: string;
  readonly parameters: SubmissionParameters;
  readonly createdAt: number;
  readonly listedAt: number;
  readonly parentSubmissionId: number | null;
}

/** Ids of different things start apart, so that a mix-up shows. */
const firstIds = {
  sample: 1_000_000,
  submission: 2_000_000,
  job: 3_000_000,
  analysis: 4_000_000,
  reputation: 5_000_000,
  relation: 6_000_000,
};

/**
 * The state of the simulated platform. Every change has a moment: what is asked for is worked out
 * from the records and the clock, so nothing here waits and no timer runs.
 */
export class Platform {
  readonly samples = new Map<number, SampleRecord>();
  readonly submissions = new Map<number, SubmissionRecord>();
  readonly jobs = new Map<number, JobRecord>();
  readonly analyses = new Map<number, AnalysisRecord>();
  readonly #children = new Map<number, number[]>();
  readonly #samplesByContent = new Map<string, SampleRecord>();
  readonly #latestAnalysed = new Map<number, SubmissionRecord>();
  readonly #endings = new Agenda<JobRecord>();
  readonly #analysisOfJob = new Map<number, AnalysisRecord>();
  readonly #settings: PlatformSettings;
  readonly #lastIds = { ...firstIds };

  constructor(settings: PlatformSettings) {
    this.#settings = settings;
  }

  /** The time, after everything that is due by then has happened. Ask before reading records. */
  now(): number {
    const now = this.#settings.clock.now();
    for (let due = this.#endings.takeDue(now); due !== undefined; due = this.#endings.takeDue(now)) {
      this.#end(due.what);
    }
    return now;
  }

  /** How long the aggregation of findings takes after the finish, in milliseconds. */
  get aggregationDelay(): number {
    return timings.aggregation / this.#settings.speed;
  }

  /** The samples that this one dropped, oldest first. */
  childrenOf(sampleId: number): SampleRecord[] {
    return (this.#children.get(sampleId) ?? []).flatMap((id) => this.samples.get(id) ?? []);
  }

  /** Takes in a sample. `hideForMs` keeps the submission out of lists for that long. */
  submit(arriving: ArrivingSample, parameters: SubmissionParameters, hideForMs: number): Received {
    const now = this.now();
    const known = this.#samplesByContent.get(contentKey(arriving));
    const sample = known ?? this.#addArriving(arriving, now);
    const earlier = parameters.reanalyze ? undefined : this.#latestAnalysed.get(sample.id);
    const arrival: Arrival = {
      fileName: arriving.name,
      originalName: arriving.originalName,
      parameters,
      createdAt: now,
      listedAt: now + hideForMs,
      parentSubmissionId: null,
    };
    if (earlier !== undefined && parameters.caching === 'legacy')
      return { sample, submission: null, jobs: [] };
    if (earlier !== undefined && parameters.caching === 'enabled')
      return this.#reuse(sample, arrival, earlier);
    return this.#analyse(sample, arrival);
  }

  #addArriving(arriving: ArrivingSample, now: number): SampleRecord {
    const { originalName: _, ...found } = arriving;
    return this.#addSample({ ...found, score: scoreOf(found.verdict), origin: null }, now);
  }

  #addSample(found: Omit<SampleRecord, 'id' | 'createdAt' | 'verdictAt'>, createdAt: number): SampleRecord {
    const id = this.#nextId('sample');
    const sample: SampleRecord = { ...found, id, createdAt, verdictAt: Number.POSITIVE_INFINITY };
    this.samples.set(id, sample);
    this.#samplesByContent.set(contentKey(sample), sample);
    return sample;
  }

  #analyse(sample: SampleRecord, arrival: Arrival): Received {
    const id = this.#nextId('submission');
    const reputationJobId = this.#nextId('reputation');
    const kinds = jobKinds(sample, arrival.parameters);
    const jobs = kinds.map((kind) => this.#addJob(kind, sample.id, id, reputationJobId, arrival.createdAt));
    const submission = this.#addSubmission(sample, {
      ...arrival,
      ...submissionMoments(arrival.createdAt, jobs, this.#settings.speed),
      id,
      sampleId: sample.id,
      reputationJobId,
      tags: arrival.parameters.tags,
      jobIds: jobs.map((job) => job.id),
      reusedAnalysisIds: [],
      reusedJobIds: [],
      usedCache: false,
    });
    this.#latestAnalysed.set(sample.id, submission);
    return { sample, submission, jobs };
  }

  #addJob(
    kind: JobRecord['kind'],
    sampleId: number,
    submissionId: number,
    reputationJobId: number,
    createdAt: number,
  ): JobRecord {
    const moments = jobMoments(kind === 'static' ? 'static' : 'dynamic', createdAt, this.#settings.speed);
    const id = this.#nextId('job');
    const submissionIds = [submissionId];
    const job = { ...moments, id, kind, sampleId, submissionId, reputationJobId, createdAt, submissionIds };
    this.jobs.set(id, job);
    this.#endings.add({ at: job.endsAt, what: job });
    return job;
  }

  /** A submission that takes over the analyses of an earlier one, and waits for those still under way. */
  #reuse(sample: SampleRecord, arrival: Arrival, earlier: SubmissionRecord): Received {
    const id = this.#nextId('submission');
    const running = earlier.jobIds.flatMap((jobId) => this.jobs.get(jobId) ?? []);
    const ready = earlier.jobIds.flatMap((jobId) => this.#analysisOfJob.get(jobId) ?? []);
    for (const job of [...running, ...ready.map((analysis) => analysis.job)]) {
      job.submissionIds = [...job.submissionIds, id];
    }
    const submission = this.#addSubmission(sample, {
      ...arrival,
      id,
      sampleId: sample.id,
      reputationJobId: earlier.reputationJobId,
      tags: arrival.parameters.tags,
      startedAt: arrival.createdAt,
      finishAt: Math.max(arrival.createdAt, earlier.finishAt),
      jobIds: [],
      reusedAnalysisIds: ready.map((analysis) => analysis.id),
      reusedJobIds: running.map((job) => job.id),
      usedCache: true,
    });
    return { sample, submission, jobs: [] };
  }

  #nextId(of: keyof typeof firstIds): number {
    this.#lastIds[of] += 1;
    return this.#lastIds[of];
  }

  #addSubmission(sample: SampleRecord, submission: SubmissionRecord): SubmissionRecord {
    this.submissions.set(submission.id, submission);
    sample.verdictAt = Math.min(sample.verdictAt, submission.finishAt);
    return submission;
  }

  /** A job ends: it goes, its analysis comes, and what the sample dropped is submitted in its turn. */
  #end(job: JobRecord): void {
    const id = this.#nextId('analysis');
    const analysis: AnalysisRecord = { id, job, createdAt: job.endsAt, tags: [] };
    this.jobs.delete(job.id);
    this.analyses.set(id, analysis);
    this.#analysisOfJob.set(job.id, analysis);
    const sample = this.samples.get(job.sampleId);
    const submission = this.submissions.get(job.submissionId);
    if (sample === undefined || submission === undefined || job.kind === 'static') return;
    this.#submitDropped(sample, submission, job.endsAt);
  }

  #submitDropped(parent: SampleRecord, cause: SubmissionRecord, at: number): void {
    const dropped = droppedBy(parent);
    if (dropped === null || cause.parameters.maxRecursiveSamples === 0) return;
    const child = this.childrenOf(parent.id)[0] ?? this.#addChild(parent, dropped, at);
    this.#analyse(child, {
      fileName: child.name,
      originalName: child.name,
      createdAt: at,
      listedAt: at,
      parameters: { ...cause.parameters, tags: [], metadata: '{}', userConfig: '{}', maxJobs: null },
      parentSubmissionId: cause.id,
    });
  }

  #addChild(parent: SampleRecord, dropped: DroppedSample, at: number): SampleRecord {
    const relationType = parent.url === null ? 'Extracted File' : 'Downloaded File';
    const relationId = this.#nextId('relation');
    const origin: Origin = { parentSampleId: parent.id, relationId, relationType };
    const child = this.#addSample({ ...dropped, origin }, at);
    this.#children.set(parent.id, [...(this.#children.get(parent.id) ?? []), child.id]);
    return child;
  }
}

/** What makes two samples the same: their bytes, and that both are files or both are URLs. */
function contentKey(sample: Pick<SampleRecord, 'url' | 'hashes'>): string {
  return `${sample.url === null ? 'file' : 'url'} ${sample.hashes.sha256}`;
}
