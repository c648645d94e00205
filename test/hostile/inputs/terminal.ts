import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { ok, sample } from '../vendor/calm-answers.js';

/** A vendor string that a terminal would obey, in the name of the sample. */
function named(name: string, text: string, reason: string): HostileInput {
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line: '!vmray-get-sample sample_id=5',
      vendor: { '/sample/5': ok(sample({ sample_filename: text })) },
    },
    expect({ door, text: shown }) {
      if (door === 'run') expect(shown).toContain('\\u001b');
    },
  };
}

/** Attack class 26: escapes in vendor text that a terminal obeys. */
export const terminal: HostileClass = {
  title: 'terminal escapes in vendor text',
  inputs: [
    named(
      'a name that clears the screen',
      'a\u001b[2J\u001b[Hb',
      'what was on the screen before, a verdict for one, is gone (kicksecure, stdisplay)',
    ),
  ],
};
