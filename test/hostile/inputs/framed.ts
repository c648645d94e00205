import { expect } from '@jest/globals';
import type { HostileInput } from '../hostile-input.js';
import type { Reply } from '../vendor/reply.js';

const line = '!vmray-get-sample sample_id=5';
/** A body that is what it should be. */
export const good = '{"result":"ok","data":{"sample_id":5,"sample_verdict":"clean"}}';
export const ok = 'HTTP/1.1 200 OK';
/** A line of the head. */
export const length = (bytes: number) => `Content-Length: ${bytes}`;

/** An answer to the question for a sample, byte for byte, and what must be seen of it. */
export function framed(name: string, reason: string, reply: Reply, words: RegExp | string): HostileInput {
  return {
    name,
    reason: `${reason} (class 34)`,
    attack: { kind: 'command', line, vendor: { '/sample/5': reply } },
    expect: ({ text }) => expect(text).toMatch(words),
  };
}

/** What is seen of {@link good}. */
export const whole = 'with verdict Clean';
