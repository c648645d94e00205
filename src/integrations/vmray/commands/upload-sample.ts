import { createHash } from 'node:crypto';
import type { Command, FormPart, StoredFile } from '../../../sdk/index.js';
import { attemptMetadata } from '../client/attempt-metadata.js';
import { submittedFileName } from '../client/file-name.js';
import type { VmrayClient } from '../client/vmray-client.js';
import { VmrayError } from '../client/vmray-error.js';
import type { Arguments } from '../integration.generated.js';
import { findSubmission } from './finding/find-submission.js';
import { noJobs, saysNoJobs, submissionResult } from './submission-result.js';
import { platformBoolean, submitQuery } from './submit-query.js';

const wording = { title: 'File submitted to VMRay', withSampleUrl: true };

/** `vmray-upload-sample`: POST /rest/sample/submit with the file and its passwords in the form (D18). */
export const uploadSample: Command<Arguments['vmray-upload-sample'], VmrayClient> = {
  effect: 'once',
  async run(call) {
    const { entry_id, sample_type, reanalyze, document_password, archive_password } = call.args;
    const query = {
      ...submitQuery(call.args),
      ...(sample_type ? { sample_type } : {}),
      ...(reanalyze === undefined ? {} : { reanalyze: platformBoolean(reanalyze) }),
      ...attemptMetadata(call),
    };
    const file = await call.files.open(entry_id);
    const form: FormPart[] = [];
    if (document_password) form.push({ kind: 'field', name: 'document_password', value: document_password });
    if (archive_password) form.push({ kind: 'field', name: 'archive_password', value: archive_password });
    form.push({
      kind: 'file',
      name: 'sample_file',
      fileName: submittedFileName(file.name),
      size: file.size,
      content: () => file.content(),
    });
    try {
      const answer = await call.client.submit(query, form, call);
      return await submissionResult(answer, wording, () => sha256(file));
    } catch (error) {
      if (error instanceof VmrayError && saysNoJobs(error.reason))
        throw noJobs(error.reason, await sha256(file));
      throw error;
    }
  },
  find: (call) => findSubmission(call, wording),
};

async function sha256(file: StoredFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.content()) hash.update(chunk);
  return hash.digest('hex');
}
