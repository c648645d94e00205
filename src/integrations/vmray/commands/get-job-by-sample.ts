import { markdownTable } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObjects, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import { wholeList } from '../client/whole-list.js';
import type { Arguments } from '../integration.generated.js';
import { finishedJob, jobContext, jobPath } from '../mapping/job.js';
import { jobHeaders } from './get-job-by-id.js';

/** `vmray-get-job-by-sample`: GET /rest/job/sample/{id}; no jobs any more is an answer, not an error (D22). */
export const getJobBySample: Command<Arguments['vmray-get-job-by-sample'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('sample_id', call.args.sample_id, call.signal, async ({ text: id, value }) => {
      const answer = await wholeList(call.client, await call.client.find(`/job/sample/${id}`, call), call);
      if (isNothing(answer.data)) {
        return {
          readable: `#### Couldn't find a job for the sample: ${id}. Either the job completed, or does not exist.`,
          outputs: [{ path: jobPath, value: finishedJob({ JobID: null, SampleID: value }) }],
          raw: answer.raw,
        };
      }
      const jobs = expectObjects(answer.data, answer, 'jobs').map(jobContext);
      return {
        readable: markdownTable({
          title: `Job results for sample id: ${id}`,
          headers: jobHeaders,
          rows: jobs,
        }),
        outputs: [{ path: jobPath, value: jobs }],
        raw: answer.raw,
        warnings: answer.warnings,
      };
    }),
};
