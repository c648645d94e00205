import { attributeTable, markdownTable } from '../../../language/entry/index.js';
import { type Command, isJsonList } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObject, expectObjects, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { finishedJob, jobContext, jobPath } from '../mapping/job.js';

/** The columns that the recordings show. */
export const jobHeaders = ['JobID', 'SampleID', 'VMName', 'VMID'] as const;

/** `vmray-get-job-by-id`: GET /rest/job/{id}; a job that is gone is an answer, not an error (D22). */
export const getJobById: Command<Arguments['vmray-get-job-by-id'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('job_id', call.args.job_id, call.signal, async ({ text: id, value }) => {
      const answer = await call.client.find(`/job/${id}`, call);
      if (isNothing(answer.data)) {
        return {
          readable: `#### Couldn't find a job for the job: ${id}. Either the job completed, or does not exist.`,
          outputs: [{ path: jobPath, value: finishedJob({ JobID: value, SampleID: null }) }],
          raw: answer.raw,
        };
      }
      const title = `Job results for job id: ${id}`;
      if (isJsonList(answer.data)) {
        const jobs = expectObjects(answer.data, answer, 'jobs').map(jobContext);
        return {
          readable: markdownTable({ title, headers: jobHeaders, rows: jobs }),
          outputs: [{ path: jobPath, value: jobs }],
          raw: answer.raw,
        };
      }
      const job = jobContext(expectObject(answer.data, answer, 'one job'));
      return {
        readable: attributeTable(
          title,
          jobHeaders.map((name) => [name, job[name]]),
        ),
        outputs: [{ path: jobPath, value: job }],
        raw: answer.raw,
      };
    }),
};
