import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Vendor } from '../hostile-input.js';
import { ok, submission } from '../vendor/calm-answers.js';
import { astray, rounded, written } from '../vendor/leading-astray.js';

function detonation(name: string, reason: string, vendor: Vendor): HostileInput {
  return {
    name,
    reason,
    attack: {
      kind: 'detonation',
      file: { name: 'mine.exe', bytes: Buffer.from('mine') },
      vendor: { ...astray, ...vendor },
    },
    expect({ door, text, code }) {
      expect(text).not.toContain('of-another.exe');
      expect(text).not.toContain('9007199254740992');
      if (door === 'detonate') expect(code).toBe(1);
    },
  };
}

/** Attack class 17: ids that a sandbox gave a submission, and that are asked for until its verdict is there. */
export const submissionIds: HostileClass = {
  title: 'ids of submissions that lead elsewhere',
  inputs: [
    detonation(
      'a submission whose ids are beyond 2^53',
      'the verdict of another sample is reported as that of this one',
      {
        ...rounded,
        '/sample/submit': written(
          JSON.stringify({
            result: 'ok',
            data: {
              jobs: [],
              samples: [],
              submissions: [submission({ submission_id: 'LONG', submission_sample_id: 'LONG' })],
            },
          }).replaceAll('"LONG"', '9007199254740993'),
        ),
      },
    ),
    detonation('submissions whose ids are none', 'paths are put together with them', {
      '/sample/submit': ok({
        jobs: [],
        samples: [],
        submissions: ['7/../8', 7.5, -7, 1e21, null, ['8'], { id: 8 }].map((submission_id) =>
          submission({ submission_id }),
        ),
      }),
    }),
    detonation(
      'a submission that answers as another',
      'the verdict of another sample is reported as that of this one',
      {
        '/submission/7': ok(submission({ submission_id: 8, submission_verdict: 'clean' })),
      },
    ),
  ],
};
