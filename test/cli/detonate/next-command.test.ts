import { describe, expect, it } from '@jest/globals';
import { nextCommands } from '../../../src/cli/detonate/next-command.js';
import type { Submission } from '../../../src/runtime/detonation/submission.js';

const submission = (submissionId: number, isFinished: boolean): Submission => ({
  submissionId,
  sampleId: 1,
  isFinished,
  verdict: null,
  verdictReason: null,
});
const stopped = {
  subject: { kind: 'url', url: 'https://a.example' },
  status: 'timed-out',
  verdict: null,
  verdictReason: null,
  isKnown: false,
  submissions: [submission(7, false), submission(8, true), submission(9, false)],
  entries: [],
  findings: [],
  warnings: [],
} as const;

describe('nextCommands', () => {
  it('names every submission that is not finished', () => {
    expect(nextCommands(stopped, undefined)).toEqual([
      "sortie run '!vmray-get-submission submission_id=7'",
      "sortie run '!vmray-get-submission submission_id=9'",
    ]);
  });

  it('names the instance, safe for a shell', () => {
    expect(nextCommands(stopped, "ops' own")[0]).toBe(
      `sortie run '!vmray-get-submission submission_id=7 using="ops'\\'' own"'`,
    );
  });
});
