import type { JsonObject } from '../json.js';
import type { JobRecord, SampleRecord, SubmissionRecord } from '../platform/records.js';
import { machineMembers } from './machine.js';
import { account, quotaType, type Surroundings } from './surroundings.js';
import { apiTime } from './time.js';

const trackingWhileInWork = {
  dynamic: '//running/vm/executing/sample',
  web: '//running/vm/executing/sample',
  static: '//running/static_analysis',
} as const;

/** Where a job stands (`vmray-api/README.md` section 15); an ended job has no answer any more. */
function standOf(job: JobRecord, now: number): { status: string; since: number; tracking: string } {
  if (now < job.startsAt) return { status: 'queued', since: job.createdAt, tracking: '//waiting' };
  if (now < job.uploadsAt) {
    return { status: 'inwork', since: job.startsAt, tracking: trackingWhileInWork[job.kind] };
  }
  return { status: 'uploading', since: job.uploadsAt, tracking: '//running/uploading' };
}

/** A Job (`vmray-api/README.md` section 7). */
export function jobAnswer(
  job: JobRecord,
  sample: SampleRecord,
  submission: SubmissionRecord,
  { now, billingType }: Surroundings,
): JsonObject {
  const { status, since, tracking } = standOf(job, now);
  const onMachine = status !== 'queued' && job.kind !== 'static';
  return {
    ...machineMembers('job', job, sample.type),
    job_account_id: account.id,
    job_bill_id: null,
    job_bill_type: billingType,
    job_created: apiTime(job.createdAt),
    job_document_password: submission.parameters.documentPassword,
    job_enable_custom_av: false,
    job_enable_local_av: true,
    job_id: job.id,
    job_parent_analysis_id: null,
    job_prescript_force_admin: false,
    job_prescript_id: null,
    job_priority: 1,
    job_quota_type: quotaType(billingType),
    job_reputation_job_id: job.reputationJobId,
    job_sample_id: sample.id,
    job_sample_md5: sample.hashes.md5,
    job_sample_sha1: sample.hashes.sha1,
    job_sample_sha256: sample.hashes.sha256,
    job_sample_ssdeep: sample.hashes.ssdeep,
    job_status: status,
    job_statuschanged: apiTime(since),
    job_submission_id: job.submissionId,
    job_submission_ids: job.submissionIds,
    job_system_time: null,
    job_tracking_state: tracking,
    job_type: job.kind === 'static' ? 'only_static_analysis' : 'full_analysis',
    job_user_email: account.email,
    job_user_id: account.userId,
    job_vmhost_id: onMachine ? 4 : null,
    job_vmhost_name: null,
    job_vminstance_num: onMachine ? 2 : null,
    job_vnc_url_html: null,
    job_vnc_url_wss: null,
  };
}

/** The reputation job of a new submission (`vmray-api/README.md` section 3.2). */
export function reputationJobAnswer(sample: SampleRecord, submission: SubmissionRecord): JsonObject {
  return {
    reputation_job_created: apiTime(submission.createdAt),
    reputation_job_id: submission.reputationJobId,
    reputation_job_priority: 1,
    reputation_job_sample_id: sample.id,
    reputation_job_sample_md5: sample.hashes.md5,
    reputation_job_sample_sha1: sample.hashes.sha1,
    reputation_job_sample_sha256: sample.hashes.sha256,
    reputation_job_sample_ssdeep: sample.hashes.ssdeep,
    reputation_job_status: 'queued',
    reputation_job_statuschanged: apiTime(submission.createdAt),
    reputation_job_submission_id: submission.id,
    reputation_job_user_email: account.email,
    reputation_job_user_id: account.userId,
  };
}
