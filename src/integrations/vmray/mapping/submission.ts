import type { JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';
import { severityOf } from './severity.js';
import { type Verdict, verdictOf } from './verdict.js';

export const submissionPath = 'VMRay.Submission(val.SubmissionID === obj.SubmissionID)';

/** A submission as its own request answers it. */
export function submissionContext(submission: JsonObject): JsonObject & { readonly Verdict: Verdict } {
  return {
    IsFinished: field(submission, 'submission_finished'),
    HasErrors: field(submission, 'submission_has_errors'),
    SubmissionID: field(submission, 'submission_id'),
    SubmissionURL: field(submission, 'submission_webif_url'),
    MD5: field(submission, 'submission_sample_md5'),
    SHA1: field(submission, 'submission_sample_sha1'),
    SHA256: field(submission, 'submission_sample_sha256'),
    SSDeep: field(submission, 'submission_sample_ssdeep'),
    Verdict: verdictOf(field(submission, 'submission_verdict')),
    VerdictReason: field(submission, 'submission_verdict_reason_description'),
    Severity: severityOf(field(submission, 'submission_severity')),
    SampleID: field(submission, 'submission_sample_id'),
  };
}

/** A submission as the answer to an upload names it. */
export function newSubmissionContext(submission: JsonObject): JsonObject {
  return {
    SubmissionID: field(submission, 'submission_id'),
    SubmissionURL: field(submission, 'submission_webif_url'),
    SampleID: field(submission, 'submission_sample_id'),
  };
}
