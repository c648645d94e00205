import type { Json } from '../../../src/language/json/json.js';
import type { ExpectedEntry, Rule } from '../expected.js';
import { isEmpty, lastAnswer, lastData } from '../original/answers.js';
import { textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';

/** A 404 for a job, an empty list and a 204 are the not-found answer of the job commands. */
export const noJob: Rule = {
  deviation: 'D22',
  apply(expected, recorded) {
    const answer = lastAnswer(expected);
    if (!recorded.command.startsWith('vmray-get-job-') || !answer) return expected;
    const isNothing = answer.status === 200 && isEmpty(lastData(expected)) && answer.body.kind === 'json';
    if (answer.status !== 404 && answer.status !== 204 && !isNothing) return expected;
    if (expected.entries[0]?.members['Type'] === 1) return expected;
    const contents = answer.body.kind === 'json' ? answer.body.json : null;
    return { ...expected, entries: [notFound(recorded, contents)] };
  },
};

function notFound({ args }: RecordedCase, contents: Json): ExpectedEntry {
  const job = textArgument(args, 'job_id');
  const sample = textArgument(args, 'sample_id');
  const subject = job === '' ? `sample: ${sample}` : `job: ${job}`;
  const readable = `#### Couldn't find a job for the ${subject}. Either the job completed, or does not exist.`;
  return {
    members: {
      Type: 1,
      ContentsFormat: 'json',
      Contents: contents,
      EntryContext: {
        'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)': {
          JobID: job || null,
          SampleID: sample || null,
          Status: 'Finished/NotExists',
        },
      },
      IgnoreAutoExtract: false,
      IndicatorTimeline: null,
    },
    readable: { kind: 'exact', text: readable },
  };
}
