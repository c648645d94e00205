import { type JsonObject, member, SortieError } from '../../../../sdk/index.js';
import { expectObject, expectObjects, isNothing, type VmrayAnswer } from '../../client/vmray-answer.js';
import type { Patience, VmrayClient } from '../../client/vmray-client.js';
import { wholeList } from '../../client/whole-list.js';
import { field } from '../../mapping/field.js';

/** Submissions of one attempt whose jobs and samples are asked for; an archive may hold more. */
const mostAsked = 100;

type Asking = Patience & { readonly client: VmrayClient };

/**
 * Puts together what `POST /rest/sample/submit` would have answered for these submissions: they themselves, their
 * samples, and the jobs that the platform made for them. What cannot be had any more is left out, and `errors` says so.
 */
export async function submitAnswer(submissions: readonly JsonObject[], asking: Asking): Promise<VmrayAnswer> {
  const errors: string[] = [];
  const jobs: JsonObject[] = [];
  const samples = new Map<string, JsonObject>();
  const have = async <Found>(find: () => Promise<Found>, otherwise: Found): Promise<Found> => {
    try {
      return await find();
    } catch (error) {
      asking.signal.throwIfAborted();
      if (!(error instanceof SortieError)) throw error;
      errors.push(error.message);
      return otherwise;
    }
  };
  for (const submission of submissions.slice(0, mostAsked)) {
    const id = idOf(submission, 'submission_id');
    if (id !== undefined) {
      for (const job of await have(() => jobsOf(id, asking), [])) jobs.push(job);
    }
    const sampleId = idOf(submission, 'submission_sample_id');
    if (sampleId !== undefined && !samples.has(sampleId)) {
      const known = knownSample(submission);
      samples.set(sampleId, {
        ...known,
        ...(await have(() => sampleOf(sampleId, asking), {})),
        ...nameOf(submission),
      });
    }
  }
  const left = submissions.length - mostAsked;
  if (left > 0) errors.push(`The jobs and samples of ${left} more submissions were not asked for.`);
  const found = { jobs, samples: [...samples.values()], submissions };
  return {
    request: 'GET /rest/submission',
    raw: { result: 'ok', data: { errors: [], ...found } },
    data: { errors, ...found },
  };
}

/**
 * The dynamic and web jobs, which an upload names. A finished job is gone and has become an analysis, which tells its id
 * and its machine, but not when it was made.
 */
async function jobsOf(submission: string, asking: Asking): Promise<readonly JsonObject[]> {
  // In this order: what ends in between is in both lists, never in none.
  const jobs = await listOf(`/job/submission/${submission}`, 'jobs', asking);
  const analyses = await listOf(`/analysis/submission/${submission}`, 'analyses', asking);
  const ids = new Set(jobs.map((job) => String(field(job, 'job_id'))));
  const ended = analyses
    .filter((analysis) => String(field(analysis, 'analysis_submission_id')) === submission)
    .map(jobOf)
    .filter((job) => !ids.has(String(field(job, 'job_id'))));
  return [...ended, ...jobs].filter(isDynamic);
}

function jobOf(analysis: JsonObject): JsonObject {
  return {
    job_id: field(analysis, 'analysis_job_id'),
    job_sample_id: field(analysis, 'analysis_sample_id'),
    job_type: field(analysis, 'analysis_job_type'),
    job_vm_name: field(analysis, 'analysis_vm_name'),
    job_vm_id: field(analysis, 'analysis_vm_id'),
    job_jobrule_sampletype: field(analysis, 'analysis_jobrule_sampletype'),
  };
}

function isDynamic(job: JsonObject): boolean {
  return !String(field(job, 'job_type')).startsWith('only_static');
}

async function listOf(path: string, expected: string, asking: Asking): Promise<readonly JsonObject[]> {
  const list = await wholeList(asking.client, await asking.client.find(path, asking), asking);
  return isNothing(list.data) ? [] : expectObjects(list.data, list, expected);
}

async function sampleOf(id: string, asking: Asking): Promise<JsonObject> {
  const answer = await asking.client.get(`/sample/${id}`, asking);
  return expectObject(answer.data, answer, 'a sample');
}

/** What the submission itself says of its sample; its page is that of the sample (`vmray-api/README.md` section 4). */
function knownSample(submission: JsonObject): JsonObject {
  return {
    sample_id: field(submission, 'submission_sample_id'),
    sample_webif_url: field(submission, 'submission_webif_url'),
    sample_sha1hash: field(submission, 'submission_sample_sha1'),
    sample_ssdeephash: field(submission, 'submission_sample_ssdeep'),
  };
}

function nameOf(submission: JsonObject): JsonObject {
  return { submission_filename: field(submission, 'submission_filename') };
}

/** The digits of an id, for a path; undefined for anything else. */
function idOf(object: JsonObject, name: string): string | undefined {
  const id = member(object, name);
  const text = typeof id === 'number' || typeof id === 'string' ? String(id) : '';
  return /^[0-9]{1,20}$/.test(text) ? text : undefined;
}
