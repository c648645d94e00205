import type { JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';

export const newJobPath = 'VMRay.Job(val.JobID === obj.JobID)';

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
