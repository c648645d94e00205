import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { json } from '../vendor/hostile-vendor.js';
import type { Reply } from '../vendor/reply.js';

function throttled(after: string | undefined): Reply {
  return (_request, response) => {
    if (after !== undefined) response.setHeader('retry-after', after);
    json(response, 429, { error_msg: 'throttled' });
  };
}

const reason =
  'a wait beyond what a timer holds is over at once, and asks again without a pause; a wait that is believed shuts out every other request of the process (class 34)';

function asked(name: string, after: string | undefined): HostileInput {
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line: '!vmray-get-sample sample_id=5',
      vendor: { '/sample/5': throttled(after) },
    },
    expect({ text }) {
      expect(text).toMatch(/Rate limit exceeded! Please wait \d{1,2} seconds|cancelled|did not finish/);
      expect(text).not.toContain('TimeoutOverflow');
    },
  };
}

/** Attack class 34, by patience: a vendor that asks to come back later. */
export const answerPatience: HostileClass = {
  title: 'answers that ask for patience',
  inputs: [
    asked('31 years in seconds', '999999999'),
    asked('the last day of the year 9999', 'Fri, 31 Dec 9999 23:59:59 GMT'),
    asked('a number of 400 digits', '9'.repeat(400)),
    asked('a number with an exponent', '1e308'),
    asked('less than nothing', '-5'),
    asked('no number at all, time and again', undefined),
  ],
};
