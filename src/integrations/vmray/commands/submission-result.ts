import { autolink, markdownTable } from '../../../language/entry/index.js';
import { CommandFailed, type CommandResult, type JsonObject } from '../../../sdk/index.js';
import { expectObject, expectObjects, type VmrayAnswer } from '../client/vmray-answer.js';
import { errorMessages, VmrayError } from '../client/vmray-error.js';
import { field, textField } from '../mapping/field.js';
import { newJobContext, newJobPath } from '../mapping/job.js';
import { newSampleContext, samplePath } from '../mapping/sample.js';
import { newSubmissionContext, submissionPath } from '../mapping/submission.js';

export interface SubmissionWording {
  /** Title of the entry: `File submitted to VMRay`. */
  readonly title: string;
  readonly withSampleUrl: boolean;
}

/**
 * Maps the answer of `POST /rest/sample/submit`. Errors beside jobs or submissions become warnings (D23); errors alone
 * fail the command, "no jobs were created" in plain words (D32).
 * @param hash of what was submitted, for the command line that leads to an earlier result
 */
export async function submissionResult(
  answer: VmrayAnswer,
  wording: SubmissionWording,
  hash: () => Promise<string | undefined>,
): Promise<CommandResult> {
  const data = expectObject(answer.data, answer, 'an object with jobs, samples and submissions');
  const samples = listOf(data, 'samples', answer);
  const submissions = listOf(data, 'submissions', answer);
  const jobs = listOf(data, 'jobs', answer);
  const errors = errorMessages(field(data, 'errors'));
  if (errors.length > 0 && jobs.length === 0 && submissions.length === 0) {
    if (errors.some(saysNoJobs)) throw noJobs(errors.join('; '), firstHash(samples) ?? (await hash()));
    throw new VmrayError(200, errors.join('; '));
  }

  const contexts = {
    jobs: jobs.map(newJobContext),
    samples: samples.map(newSampleContext),
    submissions: submissions.map(newSubmissionContext),
  };
  const row = {
    'Jobs ID': contexts.jobs.map((job) => field(job, 'JobID')),
    'Samples ID': contexts.samples.map((sample) => field(sample, 'SampleID')),
    'Submissions ID': contexts.submissions.map((submission) => field(submission, 'SubmissionID')),
    ...(wording.withSampleUrl
      ? { 'Sample URL': contexts.samples.map((sample) => autolink(textField(sample, 'SampleURL'))) }
      : {}),
  };
  const table = markdownTable({ title: wording.title, headers: Object.keys(row), rows: [row] });
  const warnings =
    errors.length === 0 ? '' : `\n${markdownTable({ title: '', headers: 'Warning', rows: errors })}`;
  return {
    readable: `${table}${warnings}`,
    outputs: [
      { path: newJobPath, value: contexts.jobs },
      { path: samplePath, value: contexts.samples },
      { path: submissionPath, value: contexts.submissions },
    ],
    raw: answer.raw,
    warnings: errors,
  };
}

/** True for the platform's way to say that caching answered a submission. */
export function saysNoJobs(message: string): boolean {
  return /no jobs were created/i.test(message);
}

/** The platform refused a submission since it knows the file; says where the earlier result is (D32). */
export function noJobs(message: string, hash: string | undefined): CommandFailed {
  const earlier = hash === undefined ? 'vmray-get-sample-by-hash' : `!vmray-get-sample-by-hash hash=${hash}`;
  return new CommandFailed(
    `VMRay made no jobs (${message}). It has analysed this before, and the caching settings of the API key ask for no new analysis. The earlier result: ${earlier}`,
  );
}

/** A list of the answer; a missing one is empty, as older servers leave some out. */
function listOf(data: JsonObject, name: string, answer: VmrayAnswer): readonly JsonObject[] {
  return Object.hasOwn(data, name) ? expectObjects(field(data, name), answer, name) : [];
}

function firstHash(samples: readonly JsonObject[]): string | undefined {
  const sample = samples[0];
  return sample && (textField(sample, 'sample_sha256hash') ?? textField(sample, 'sample_sha1hash'));
}
