import { expect } from '@jest/globals';
import type { HostileInput } from '../hostile-input.js';

/** A command that every instance has, as members of a request. */
export const command = '"command":"vmray-get-sample","args":{"sample_id":"5"}';

/** A line of the pipe, and what its answer must say. */
export function line(name: string, reason: string, text: Uint8Array | string, said: RegExp): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'pipe', line: text },
    expect: ({ text: answer }) => expect(answer).toMatch(said),
  };
}
