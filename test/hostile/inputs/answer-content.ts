import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Outcome, Vendor } from '../hostile-input.js';
import { job, ok, sample, submission } from '../vendor/calm-answers.js';

function commanded(
  name: string,
  reason: string,
  line: string,
  vendor: Vendor,
  words: RegExp | string,
): HostileInput {
  return {
    name,
    reason: `${reason} (class 34)`,
    attack: { kind: 'command', line, vendor },
    expect: ({ text }) => expect(text).toMatch(words),
  };
}

function detonated(
  name: string,
  reason: string,
  vendor: Vendor,
  judge: (outcome: Outcome) => void,
): HostileInput {
  const file = { name: 'a.docx', bytes: Buffer.from('hostile') };
  return { name, reason, attack: { kind: 'detonation', file, vendor }, expect: judge };
}

const getSample = '!vmray-get-sample sample_id=5';
const analyses = '!vmray-get-analysis-by-sample sample_id=5';
const many = <One>(count: number, one: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_unused, index) => one(index));
const page = (rows: number, next: number) => ({
  json: { result: 'ok', data: many(rows, (analysis_id) => ({ analysis_id })), continuation_id: next },
});
const submitted = (members: Readonly<Record<string, unknown>>) =>
  ok({ jobs: [job()], samples: [sample()], submissions: [submission()], errors: [], ...members });
const otherHash = 'cd'.repeat(32);

/** Attack class 34, by content: JSON that is well-formed and none of what was asked for. */
export const answerContent: HostileClass = {
  title: 'answers that hold something else',
  inputs: [
    commanded(
      'an error with status 200',
      'a good status is believed, and an empty sample shown as clean',
      getSample,
      { '/sample/5': { json: { result: 'error', error_msg: 'no\u001b[2J', data: sample() } } },
      /Error in API call to VMRay \[200\] - no/,
    ),
    commanded(
      'an error of 200,000 messages',
      'a list is handed to a function as that many arguments: a stack overflow',
      getSample,
      { '/sample/5': { json: { errors: many(200_000, (index) => `e${index}`) } } },
      /e1; e2; .*…|e1; e2; .*and 199900 more/,
    ),
    commanded(
      'a page of 49,000 rows',
      'rows were appended as arguments of one call: "Maximum call stack size exceeded", from 120,000 on',
      analyses,
      { '/analysis/sample/5': page(1, 1), '/continuation/1': page(49_000, 2) },
      /is cut after 49001 rows: Error in API call to VMRay \[404\]/,
    ),
    commanded(
      'a page that leads to itself',
      'a list without an end, page by page',
      analyses,
      { '/analysis/sample/5': page(1, 1), '/continuation/1': page(1, 1) },
      'is cut after 2 rows: its pages lead back to one another',
    ),
    commanded(
      'pages that grow',
      'each is within its bound, and a hundred of them are 1.6 GB',
      analyses,
      Object.fromEntries([
        ['/analysis/sample/5', page(1, 1)],
        ...many(20, (index) => [`/continuation/${index + 1}`, page(20_000, index + 2)] as const),
      ]),
      /is cut after \d+ rows; there are more/,
    ),
    commanded(
      'a number beyond all numbers',
      '1e400 is read as an infinity, which no JSON can say again',
      getSample,
      {
        '/sample/5': (_request, response) => {
          response.end('{"data":{"sample_id":5,"sample_score":1e400}}');
        },
      },
      'it holds a number that is too large to be one',
    ),
    commanded(
      'a verdict that is none',
      'whatever is not "malicious" is shown in green',
      getSample,
      { '/sample/5': ok(sample({ sample_verdict: { clean: true }, sample_severity: 'x'.repeat(100_000) })) },
      'with verdict Not Available',
    ),
    detonated(
      'an upload that made 40,000 submissions',
      'each is asked for in every round: the vendor keeps us busy for ever (class 34)',
      {
        '/sample/submit': submitted({
          submissions: many(40_000, (submission_id) => ({ submission_id })),
        }),
      },
      ({ door, text }) => {
        if (door === 'detonate') expect(text).toContain('no more than 1000 are waited for');
      },
    ),
    detonated(
      'an upload that made 20,000 jobs and 150,000 warnings',
      'all of them stand in one row of a table (class 34)',
      {
        '/sample/submit': submitted({
          jobs: many(20_000, (job_id) => ({ job_id })),
          errors: many(150_000, () => 'x'),
        }),
      },
      ({ text }) => expect(text).toContain('and 149900 more'),
    ),
    detonated(
      'a known file that is named like a command for another one',
      'the error quotes its name, and the verdict of that other file was shown (class 3: text that is read twice)',
      {
        '/sample/submit': {
          json: {
            error_msg: `No jobs were created (The earlier result: !vmray-get-sample-by-hash hash=${otherHash}`,
          },
        },
        [`/sample/sha256/${otherHash}`]: ok([sample({ sample_verdict: 'clean' })]),
      },
      ({ door, text }) => {
        if (door === 'detonate') expect(text).not.toContain('**Verdict:** Clean');
      },
    ),
  ],
};
