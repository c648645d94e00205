import type { Hashes } from '../detonation/hashes.js';
import type { SampleType } from '../detonation/sample-type.js';
import type { Verdict } from '../detonation/verdict.js';
import type { SubmissionParameters } from './submission-parameters.js';
import type { JobMoments } from './timings.js';

/** Bytes or a URL that the platform has seen. The same bytes are the same sample. */
export interface SampleRecord {
  readonly id: number;
  /** The URL where the sample is one, else null. */
  readonly url: string | null;
  /** The name under which the sample was seen first. */
  readonly name: string;
  readonly size: number;
  readonly hashes: Hashes;
  readonly type: SampleType;
  readonly passwordProtected: boolean;
  /** What an analysis will find. Shown only once one has finished. */
  readonly verdict: Verdict;
  readonly score: number | null;
  readonly createdAt: number;
  /** The sample that dropped this one, or null. */
  readonly origin: Origin | null;
  /** When the first submission of the sample finishes; infinite until one is known. */
  verdictAt: number;
}

/** Where a dropped sample came from. */
export interface Origin {
  readonly parentSampleId: number;
  readonly relationId: number;
  readonly relationType: 'Extracted File' | 'Downloaded File';
}

/** One submission of a sample. */
export interface SubmissionRecord {
  readonly id: number;
  readonly sampleId: number;
  readonly fileName: string;
  readonly originalName: string;
  readonly createdAt: number;
  /** The first job runs from here on. */
  readonly startedAt: number;
  readonly finishAt: number;
  /** Lists leave the submission out before this moment. */
  readonly listedAt: number;
  readonly parameters: SubmissionParameters;
  readonly jobIds: readonly number[];
  /** Analyses of an earlier submission that serve for this one too. */
  readonly reusedAnalysisIds: readonly number[];
  /** Jobs of an earlier submission, still running, that serve for this one too. */
  readonly reusedJobIds: readonly number[];
  readonly usedCache: boolean;
  readonly reputationJobId: number;
  readonly parentSubmissionId: number | null;
  tags: readonly string[];
}

/** A job, until it ends and becomes an analysis. */
export interface JobRecord extends JobMoments {
  readonly id: number;
  /** `web` opens URLs, `dynamic` runs files, `static` only reads them. */
  readonly kind: 'dynamic' | 'web' | 'static';
  readonly sampleId: number;
  readonly submissionId: number;
  readonly createdAt: number;
  readonly reputationJobId: number;
  /** The submission that caused the job first, then those that reuse it. */
  submissionIds: readonly number[];
}

/** The result of a job. */
export interface AnalysisRecord {
  readonly id: number;
  readonly job: JobRecord;
  readonly createdAt: number;
  tags: readonly string[];
}
