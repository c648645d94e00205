import { describe, expect, it } from '@jest/globals';
import { untilInterrupted } from '../../../src/cli/files/until-interrupted.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function* calm() {
  yield bytes('a');
  yield bytes('b');
}

/** One piece, and then nothing for ever. */
async function* silent() {
  yield bytes('a');
  await new Promise(() => undefined);
}

async function read(input: AsyncIterable<Uint8Array>, onPiece: () => void = () => undefined) {
  const pieces: string[] = [];
  for await (const piece of input) {
    pieces.push(new TextDecoder().decode(piece));
    onPiece();
  }
  return pieces;
}

describe('untilInterrupted', () => {
  it('hands everything on', async () => {
    expect(await read(untilInterrupted(calm(), new AbortController().signal))).toEqual(['a', 'b']);
  });

  it('does not wait for what may never come once it is interrupted', async () => {
    const interruption = new AbortController();
    const reading = read(untilInterrupted(silent(), interruption.signal), () =>
      setImmediate(() => interruption.abort(new Error('Interrupted.'))),
    );
    await expect(reading).rejects.toThrow('Interrupted.');
  });

  it('reads nothing when it is interrupted already', async () => {
    await expect(
      read(untilInterrupted(calm(), AbortSignal.abort(new Error('Interrupted.')))),
    ).rejects.toThrow('Interrupted.');
  });
});
