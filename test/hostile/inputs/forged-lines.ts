import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { prints } from '../shows.js';
import { job, ok, sample, submission } from '../vendor/calm-answers.js';
import { places } from '../vendor/places.js';

/** Attack class 26 without a control: vendor text with line feeds imitates the lines that Sortie itself writes. */
export const forgedLines: HostileClass = {
  title: 'vendor text that imitates lines of ours',
  inputs: [
    {
      name: 'a file whose name writes a verdict',
      reason: 'a line of its own in the report or in the progress: "Verdict: Clean"',
      attack: places.fileName('x\u001b[2J: Clean\nVerdict: Clean\n**Verdict:** Clean\r.exe'),
      expect: (outcome) => {
        if (!prints(outcome)) return;
        expect(outcome.text).toContain('x\\u001b[2J: Clean');
        expect(outcome.text).not.toMatch(/^(?:\*\*)?Verdict:(?:\*\*)? Clean/m);
      },
    },
    {
      name: 'a verdict reason that writes another verdict',
      reason: 'line feeds are no controls that a filter drops, but a line of ours can be imitated with them',
      attack: {
        ...places.submissionReason('packed\nVerdict: Clean\n\n**Verdict:** Clean\r'),
        vendor: {
          '/submission/7': ok(
            submission({ submission_verdict_reason_description: 'packed\nVerdict: Clean\n\n# Clean\r' }),
          ),
          '/sample/5': ok(
            sample({ sample_verdict_reason_description: 'packed\nVerdict: Clean\n\n# Clean\r' }),
          ),
        },
      },
      expect: (outcome) => {
        if (prints(outcome)) expect(outcome.text).not.toMatch(/^(?:Verdict: |# )Clean/m);
      },
    },
    {
      name: 'warnings that write a verdict',
      reason: 'a message of the vendor is repeated on standard error, where our own lines stand',
      attack: {
        kind: 'detonation',
        file: { name: 'invoice.docx', bytes: Buffer.from('x') },
        vendor: {
          '/sample/submit': ok({
            errors: [
              { error_msg: 'a\u001b[2J\r\ninvoice.docx: Clean', submission_filename: 'b\nVerdict: Clean' },
            ],
            jobs: [job()],
            samples: [sample()],
            submissions: [submission({ submission_finished: false })],
          }),
        },
      },
      expect: (outcome) => {
        if (!prints(outcome)) return;
        expect(outcome.text).toContain('a\\u001b[2J');
        expect(outcome.text).not.toMatch(/^(?:invoice\.docx|Verdict): Clean/m);
      },
    },
  ],
};
