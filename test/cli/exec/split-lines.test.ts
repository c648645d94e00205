import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type InputLine, splitLines } from '../../../src/cli/exec/split-lines.js';

async function* chunks(...pieces: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function linesOf(
  input: AsyncIterable<Uint8Array>,
  longest = 1000,
  isOver: () => boolean = () => false,
): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of splitLines(input, longest, isOver)) lines.push(line);
  return lines;
}

const text = (line: string): InputLine => ({ kind: 'text', text: line });
const tooLong: InputLine = { kind: 'too-long' };

describe('splitLines', () => {
  it('gives the same lines however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ä', '💥', '\r', '\u2028') }), { minLength: 1 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        async (lines, sizes) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const pieces: Uint8Array[] = [];
          for (let start = 0; start < bytes.length; ) {
            const size = sizes.next().value ?? 1;
            pieces.push(bytes.subarray(start, start + size));
            start += size;
          }
          expect(await linesOf(chunks(...pieces))).toEqual(lines.map(text));
        },
      ),
    );
  });

  it('gives the last line though its end is missing, and nothing behind the last end', async () => {
    expect(await linesOf(chunks('a\nb'))).toEqual([text('a'), text('b')]);
    expect(await linesOf(chunks('a\n'))).toEqual([text('a')]);
    expect(await linesOf(chunks())).toEqual([]);
  });

  it('makes U+FFFD of what is no UTF-8, and spares the neighbours', async () => {
    const bytes = Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xff, 0xc3]), Buffer.from('\nc\n')]);
    expect(await linesOf(chunks(bytes))).toEqual([text('a'), text('b\ufffd\ufffd'), text('c')]);
  });

  it('passes over a line that is too long, in one piece or in many', async () => {
    const long = 'x'.repeat(11);
    const expected = [text('a'), tooLong, text('0123456789'), tooLong];
    const whole = `a\n${long}\n0123456789\n${long}`;
    expect(await linesOf(chunks(whole), 10)).toEqual(expected);
    expect(await linesOf(chunks(...whole), 10)).toEqual(expected);
    expect(await linesOf(chunks(`a\nxxx`, `xxxxxxxx`, `x`, `\n0123456789\n`, long), 10)).toEqual(expected);
  });

  it('counts bytes, not characters', async () => {
    expect(await linesOf(chunks('äääää\nääääää\n'), 10)).toEqual([text('äääää'), tooLong]);
  });

  it('asks for no more bytes before the lines that it has are taken', async () => {
    let asked = 0;
    async function* source(): AsyncIterable<Uint8Array> {
      for (asked = 1; asked <= 3; asked++) yield Buffer.from('a\nb\n');
    }
    const lines = splitLines(source(), 10, () => false);
    const askedAt: number[] = [];
    for await (const _ of lines) askedAt.push(asked);
    expect(askedAt).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('gives the whole lines it has when it is over, and asks for nothing more', async () => {
    async function* source(): AsyncIterable<Uint8Array> {
      yield Buffer.from('a\nb\nunfinished');
      throw new Error('It was asked for more.');
    }
    expect(await linesOf(source(), 100, () => true)).toEqual([text('a'), text('b')]);
  });
});
