import type { JsonObject } from '../../../src/language/json/json.js';
import { noStubs, type StubAnswer, type Stubs } from '../../../src/playbook/simulation/stubs.js';

const submission = 'VMRay.Submission(val.SubmissionID === obj.SubmissionID)';
const sample = 'VMRay.Sample(val.SampleID === obj.SampleID)';
const analysis = 'VMRay.Analysis(val.AnalysisID === obj.AnalysisID)';
/** An MD5 that no sample has. */
export const unknownHash = 'd'.repeat(32);
const empty: StubAnswer = { outputs: {} };
const uploaded: StubAnswer = {
  outputs: {
    'VMRay.Job(val.JobID === obj.JobID)': { JobID: 3, SampleID: 5 },
    [sample]: { SampleID: 5 },
    [submission]: { SubmissionID: 7, SampleID: 5 },
  },
};

/** Eleven commands of VMRay with canned answers, and `http`, which saves a file: a submission is ready at the third look. */
export const vmrayStubs: Stubs = {
  ...noStubs,
  instances: ['vmray', 'http'].map(
    (brand): JsonObject => ({ name: `${brand}-1`, brand, state: 'active', category: '' }),
  ),
  commands: new Map<string, readonly StubAnswer[]>([
    ['http', [{ outputs: { File: { EntryID: '1@1', Name: 'a.eml', SHA256: 'c'.repeat(64) } } }]],
    ['vmray-upload-sample', [uploaded]],
    ['vmray-upload-url', [uploaded]],
    [
      'vmray-get-submission',
      [false, false, false, true].map((isFinished) => ({
        outputs: { [submission]: { SubmissionID: 7, SampleID: 5, IsFinished: isFinished } },
      })),
    ],
    [
      'vmray-get-sample',
      [{ outputs: { [sample]: { SampleID: 5, SHA256: 'c'.repeat(64), Verdict: 'Malicious' } } }],
    ],
    [
      'vmray-get-analysis-by-sample',
      [
        {
          outputs: {
            [analysis]: { AnalysisID: 9, SampleID: 5, Verdict: 'Malicious', SHA256: 'c'.repeat(64) },
          },
        },
      ],
    ],
    [
      'vmray-get-iocs',
      [{ outputs: { [sample]: { SampleID: 5, IOC: { Domain: [{ Domain: 'a.example' }] } } } }],
    ],
    [
      'vmray-get-threat-indicators',
      [{ outputs: { 'VMRay.ThreatIndicator(obj.ID === val.ID)': [{ ID: 1 }] } }],
    ],
    [
      'vmray-get-sample-by-hash',
      [
        { when: { hash: unknownHash }, error: 'No such sample' },
        { outputs: { 'VMRay.Sample(val.SHA256 === obj.SHA256)': { SHA256: 'c'.repeat(64) } } },
      ],
    ],
    ['vmray-add-tag', [empty]],
    ['vmray-delete-tag', [empty]],
    ['vmray-get-summary', [empty]],
  ]),
};
