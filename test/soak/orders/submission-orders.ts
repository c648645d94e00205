import { createHash } from 'node:crypto';
import { eicarTestText } from '../../../src/simulator/detonation/markers.js';
import { listOf, valueAt } from '../read-value.js';
import { type Entry, judgeEntries, mismatch, type Subject } from './judge-entries.js';
import type { OrderMaker, Outcome, Workshop } from './order.js';

const samplePath = 'VMRay.Sample(val.SampleID === obj.SampleID)';
const submissionPath = 'VMRay.Submission(val.SubmissionID === obj.SubmissionID)';
const jobPath = 'VMRay.Job(val.JobID === obj.JobID)';

const digest = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');

/** A submission's answer must name what was submitted, and is remembered. */
function submitted(bytes: Buffer, name: string, { known }: Workshop): Subject {
  const [md5, sha1, sha256] = [digest('md5', bytes), digest('sha1', bytes), digest('sha256', bytes)];
  return {
    path: '/sample/submit',
    judge(entry: Entry): Outcome {
      const context = entry['EntryContext'];
      const [sample, ...others] = listOf(valueAt(context, samplePath));
      const [submission] = listOf(valueAt(context, submissionPath));
      const [job] = listOf(valueAt(context, jobPath));
      const id = valueAt(sample, 'SampleID');
      const submissionId = valueAt(submission, 'SubmissionID');
      const isRight =
        others.length === 0 &&
        typeof id === 'number' &&
        typeof submissionId === 'number' &&
        valueAt(sample, 'SHA1') === sha1 &&
        valueAt(sample, 'FileName') === name &&
        valueAt(submission, 'SampleID') === id;
      if (!isRight) return mismatch(entry, `the submission of ${name} with SHA1 ${sha1}`);
      const jobId = valueAt(job, 'JobID');
      known.add({ id, md5, sha1, sha256 }, submissionId, typeof jobId === 'number' ? jobId : undefined);
      return 'answered';
    },
  };
}

const kinds = ['exe', 'pdf', 'docm', 'txt'] as const;

function markOf({ random }: Workshop): string {
  return random.weighted([
    [3, eicarTestText()],
    [1, 'SORTIE-SUSPICIOUS'],
    [1, 'SORTIE-NO-VERDICT'],
    [2, 'nothing'],
  ]);
}

const uploadContent: OrderMaker = (workshop) => {
  const { number } = workshop;
  const filling = 'x'.repeat(workshop.random.below(6_000));
  const bytes = Buffer.from(`Soak ${number}\n${markOf(workshop)}\n${filling}\n`, 'latin1');
  const name = `soak-${number}.${kinds[number % kinds.length]}`;
  const entryId = `${number}@1`;
  const subject = submitted(bytes, name, workshop);
  return {
    request: {
      command: 'vmray-upload-sample',
      args: { entry_id: entryId, tags: `soak,number-${number}` },
      files: { [entryId]: { name, contentBase64: bytes.toString('base64') } },
    },
    submits: name,
    judge: (answer) => judgeEntries(answer, [subject]),
  };
};

const uploadPath: OrderMaker = (workshop) => {
  const file = workshop.random.pick(workshop.files);
  if (file === undefined) return undefined;
  const name = `path-${workshop.number}.exe`;
  const subject = submitted(file.bytes, name, workshop);
  return {
    request: {
      command: 'vmray-upload-sample',
      args: { entry_id: '1@1' },
      files: { '1@1': { name, path: file.path } },
    },
    submits: name,
    judge: (answer) => judgeEntries(answer, [subject]),
  };
};

const uploadUrl: OrderMaker = (workshop) => {
  const { random } = workshop;
  const label = random.pick(['malicious', 'suspicious', 'unavailable', 'www']) ?? 'www';
  const url = `https://${label}.example.test/soak/${workshop.number}`;
  const subject = submitted(Buffer.from(url), url, workshop);
  return {
    request: { command: 'vmray-upload-url', args: { url, shareable: 'true', max_jobs: '2' } },
    submits: url,
    judge: (answer) => judgeEntries(answer, [subject]),
  };
};

const getSubmission: OrderMaker = ({ random, known }) => {
  const sample = random.pick(known.all);
  const id = random.pick(sample?.submissions ?? []);
  if (sample === undefined || id === undefined) return undefined;
  const judge = (entry: Entry): Outcome => {
    if (entry['Contents'] === `No submission found in VMRay for submission id: ${id}`) return 'nothing';
    const context = valueAt(entry, 'EntryContext', submissionPath);
    const isRight =
      valueAt(context, 'SubmissionID') === id &&
      valueAt(context, 'SampleID') === sample.id &&
      valueAt(context, 'SHA256') === sample.sha256;
    return isRight ? 'answered' : mismatch(entry, `submission ${id} of sample ${sample.id}`);
  };
  return {
    request: { command: 'vmray-get-submission', args: { submission_id: id } },
    judge: (answer) => judgeEntries(answer, [{ path: `/submission/${id}`, judge }]),
  };
};

const getJob: OrderMaker = ({ random, known }) => {
  // The latest may still be under way.
  const id = random.pick(known.all.slice(-10).flatMap(({ jobs }) => jobs));
  if (id === undefined) return undefined;
  const judge = (entry: Entry): Outcome => {
    const [job] = listOf(
      valueAt(entry, 'EntryContext', 'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)'),
    );
    return valueAt(job, 'JobID') === id ? 'answered' : mismatch(entry, `job ${id}`);
  };
  return {
    request: { command: 'vmray-get-job-by-id', args: { job_id: String(id) } },
    judge: (answer) => judgeEntries(answer, [{ path: `/job/${id}`, judge }]),
  };
};

/** Makes submissions, or asks about them. */
export const submissionOrders: readonly (readonly [weight: number, maker: OrderMaker])[] = [
  [8, uploadContent],
  [4, uploadPath],
  [4, uploadUrl],
  [8, getSubmission],
  [4, getJob],
];

/** What is ordered while too little is known for the others. */
export const firstOrder = uploadContent;
