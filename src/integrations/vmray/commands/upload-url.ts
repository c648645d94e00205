import type { Command } from '../../../sdk/index.js';
import { attemptMetadata } from '../client/attempt-metadata.js';
import type { VmrayClient } from '../client/vmray-client.js';
import { VmrayError } from '../client/vmray-error.js';
import type { Arguments } from '../integration.generated.js';
import { findSubmission } from './finding/find-submission.js';
import { noJobs, saysNoJobs, submissionResult } from './submission-result.js';
import { submitQuery } from './submit-query.js';

const wording = { title: 'URL submitted to VMRay', withSampleUrl: false };

/** `vmray-upload-url`: POST /rest/sample/submit with `sample_url`. */
export const uploadUrl: Command<Arguments['vmray-upload-url'], VmrayClient> = {
  effect: 'once',
  async run(call) {
    const query = { ...submitQuery(call.args), sample_url: call.args.url, ...attemptMetadata(call) };
    try {
      const answer = await call.client.submit(query, [], call);
      return await submissionResult(answer, wording, async () => undefined);
    } catch (error) {
      if (error instanceof VmrayError && saysNoJobs(error.reason)) throw noJobs(error.reason, undefined);
      throw error;
    }
  },
  find: (call) => findSubmission(call, wording),
};
