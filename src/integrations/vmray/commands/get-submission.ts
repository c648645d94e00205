import { attributeTable, autolink } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObject, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { textField } from '../mapping/field.js';
import { judgedHashes } from '../mapping/hash-scores.js';
import { submissionContext, submissionPath } from '../mapping/submission.js';

/** `vmray-get-submission`: GET /rest/submission/{id}. */
export const getSubmission: Command<Arguments['vmray-get-submission'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('submission_id', call.args.submission_id, call.signal, async ({ text: id }) => {
      const answer = await call.client.get(`/submission/${id}`, call);
      if (isNothing(answer.data)) {
        return { readable: `No submission found in VMRay for submission id: ${id}`, outputs: [] };
      }
      const context = submissionContext(expectObject(answer.data, answer, 'one submission'));
      const { IsFinished, Verdict, HasErrors, MD5, SHA1, SHA256, SSDeep } = context;
      const judged = [{ context, verdict: Verdict }];
      return {
        readable: attributeTable(`Submission results from VMRay for ID ${id} with verdict of ${Verdict}`, [
          ...Object.entries({ IsFinished, Verdict, HasErrors, MD5, SHA1, SHA256, SSDeep }),
          ['SubmissionURL', autolink(textField(context, 'SubmissionURL'))],
        ]),
        outputs: [
          { path: submissionPath, value: context },
          { path: 'DBotScore', value: judgedHashes(judged, call.client.reliability) },
        ],
        raw: answer.raw,
      };
    }),
};
