import type { JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';

export const newJobPath = 'VMRay.Job(val.JobID === obj.JobID)';

/** The selector of the job commands: a job that is over has no id, and is told apart by its sample. */
export const jobPath = 'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)';

/** A job as the answer to an upload names it. */
export function newJobContext(job: JsonObject): JsonObject {
  return {
    JobID: field(job, 'job_id'),
    Created: field(job, 'job_created'),
    SampleID: field(job, 'job_sample_id'),
    VMName: field(job, 'job_vm_name'),
    VMID: field(job, 'job_vm_id'),
    JobRuleSampleType: field(job, 'job_jobrule_sampletype'),
  };
}

/** A job as its own request answers it. */
export function jobContext(job: JsonObject): JsonObject {
  return {
    JobID: field(job, 'job_id'),
    SampleID: field(job, 'job_sample_id'),
    SubmissionID: field(job, 'job_submission_id'),
    MD5: field(job, 'job_sample_md5'),
    SHA1: field(job, 'job_sample_sha1'),
    SHA256: field(job, 'job_sample_sha256'),
    SSDeep: field(job, 'job_sample_ssdeep'),
    VMName: field(job, 'job_vm_name'),
    VMID: field(job, 'job_vm_id'),
    Status: field(job, 'job_status'),
  };
}

/** What stands for a job that is not there any more: a finished job becomes an analysis (D22). */
export function finishedJob(ids: {
  readonly JobID: number | string | null;
  readonly SampleID: number | string | null;
}): JsonObject {
  return { ...ids, Status: 'Finished/NotExists' };
}
