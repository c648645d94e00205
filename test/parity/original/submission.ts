import { type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { ExpectedEntry } from '../expected.js';
import { objectsOf, read } from './answers.js';
import { escapedCell, writeTable } from './markdown.js';

/** The original's entry for a submission that it reports, from the answer's `data`. */
export function submissionEntry(data: JsonObject, raw: Json, subject: 'File' | 'URL'): ExpectedEntry {
  const jobs = objectsOf(member(data, 'jobs')).map((job) => ({
    JobID: read(job, 'job_id'),
    Created: read(job, 'job_created'),
    SampleID: read(job, 'job_sample_id'),
    VMName: read(job, 'job_vm_name'),
    VMID: read(job, 'job_vm_id'),
    JobRuleSampleType: read(job, 'job_jobrule_sampletype'),
  }));
  const samples = objectsOf(member(data, 'samples')).map((sample) => ({
    SampleID: read(sample, 'sample_id'),
    SampleURL: read(sample, 'sample_webif_url'),
    Created: read(sample, 'sample_created'),
    FileName: read(sample, 'submission_filename'),
    FileSize: read(sample, 'sample_filesize'),
    SSDeep: read(sample, 'sample_ssdeephash'),
    SHA1: read(sample, 'sample_sha1hash'),
  }));
  const submissions = objectsOf(member(data, 'submissions')).map((submission) => ({
    SubmissionID: read(submission, 'submission_id'),
    SubmissionURL: read(submission, 'submission_webif_url'),
    SampleID: read(submission, 'submission_sample_id'),
  }));
  const row = [
    jobs.map(({ JobID }) => JobID),
    samples.map(({ SampleID }) => SampleID),
    submissions.map(({ SubmissionID }) => SubmissionID),
    samples.map(({ SampleURL }) => SampleURL),
  ];
  const readable = writeTable({
    title: `${subject} submitted to VMRay`,
    headers: ['Jobs ID', 'Samples ID', 'Submissions ID', 'Sample URL'],
    rows: [row.map((cell) => cell.map((item) => escapedCell(String(item))).join(',<br>'))],
  });
  return {
    members: {
      Type: 1,
      ContentsFormat: 'json',
      Contents: raw,
      EntryContext: {
        'VMRay.Job(val.JobID === obj.JobID)': jobs,
        'VMRay.Sample(val.SampleID === obj.SampleID)': samples,
        'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': submissions,
      },
      IgnoreAutoExtract: false,
      IndicatorTimeline: null,
    },
    readable: { kind: 'exact', text: readable },
  };
}
