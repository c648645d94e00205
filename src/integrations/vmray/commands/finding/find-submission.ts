import { CommandFailed, type CommandResult, type FindCall, SortieError } from '../../../../sdk/index.js';
import type { VmrayClient } from '../../client/vmray-client.js';
import { VmrayError } from '../../client/vmray-error.js';
import { type SubmissionWording, submissionResult } from '../submission-result.js';
import { lookForSubmissions } from './look-for-submissions.js';
import { submitAnswer } from './submit-answer.js';

/** When to look, as parts of the time that there is for it: a list that shows a submission late mostly does so soon. */
const looks = [0, 1 / 12, 1 / 4, 1 / 2, 1];

/**
 * Finds the submissions of an attempt whose answer was lost, and makes of them what that answer would have become (D30).
 * @returns `absent` when the last look went back to before the attempt and showed none
 * @throws the error of the last look when VMRay could not be asked, or its list did not go back so far
 */
export async function findSubmission(
  call: FindCall<unknown, VmrayClient>,
  wording: SubmissionWording,
): Promise<CommandResult | 'absent'> {
  let failure: SortieError | undefined;
  let waited = 0;
  for (const look of call.lookForSeconds > 0 ? looks : [0]) {
    const pause = look * call.lookForSeconds - waited;
    if (pause > 0) await call.wait(pause);
    waited += pause;
    try {
      const { submissions, cut } = await lookForSubmissions(call);
      if (submissions.length > 0) {
        return await submissionResult(await submitAnswer(submissions, call), wording, async () => undefined);
      }
      failure = cut === undefined ? undefined : new CommandFailed(cut);
    } catch (error) {
      call.signal.throwIfAborted();
      if (!(error instanceof SortieError) || isFinal(error)) throw error;
      failure = error;
    }
  }
  if (failure) throw failure;
  return 'absent';
}

/** The platform would say the same in a minute: the key is wrong, or may not read the list. */
function isFinal(error: SortieError): boolean {
  return error instanceof VmrayError && error.status >= 400 && error.status < 500 && error.status !== 429;
}
