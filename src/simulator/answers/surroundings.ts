import type { SampleRecord, SubmissionRecord } from '../platform/records.js';

/** Who seems to use the platform. The names are made up and reserved. */
export const account = {
  id: 12,
  userId: 31,
  apiKeyId: 77,
  email: 'simulator.user@example.test',
} as const;

/** The version that the simulator claims to be. */
export const platformVersion = { text: '2026.2.1', major: 2026, minor: 2, revision: 1 } as const;

/** The kind of key: `analyzer` keys may read reports, `detector` keys get verdicts only. */
export type BillingType = 'analyzer' | 'detector';

/** What every answer needs besides its record. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The simulator's own address, without a slash at its end. */
  readonly url: string;
  readonly billingType: BillingType;
}

/** `report` or `verdict`: the quota that a kind of key uses up. */
export function quotaType(billingType: BillingType): 'report' | 'verdict' {
  return billingType === 'analyzer' ? 'report' : 'verdict';
}

/** The web page of a sample, at the simulator's own address. */
export function samplePage(url: string, sampleId: number): string {
  return `${url}/user/sample/view?id=${sampleId}`;
}

/** Whether a sample has its verdict by now. */
export function hasVerdict(sample: SampleRecord, now: number): boolean {
  return sample.verdictAt <= now;
}

/** Whether a submission has finished by now. */
export function isFinished(submission: SubmissionRecord, now: number): boolean {
  return submission.finishAt <= now;
}
