/** One line of the input: its text without the line end, or only that it was longer than allowed. */
export type InputLine = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-long' };

const lineFeed = 0x0a;

/**
 * Splits bytes into lines of UTF-8; what is no UTF-8 becomes U+FFFD. A line longer than `longest` bytes is passed over
 * to its end without being kept. Bytes are asked for only once the lines before are taken, and no more when `isOver`
 * says so: what lies here as a whole line then is still given, its unfinished rest is not.
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  longest: number,
  isOver: () => boolean,
): AsyncGenerator<InputLine> {
  const begun = new BegunLine(longest);
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      begun.add(chunk.subarray(start, end));
      yield begun.end();
      start = end + 1;
    }
    if (isOver()) return;
    begun.add(chunk.subarray(start));
  }
  if (!isOver() && !begun.isEmpty) yield begun.end();
}

/** Bytes that are kept for the next line though it was short; what a long line needed is given back. */
const keptRoom = 64 * 1024;

/** A line whose end has not come yet, in one piece of memory however small the pieces it comes in. */
class BegunLine {
  #room = Buffer.alloc(0);
  #length = 0;
  #isTooLong = false;

  constructor(private readonly longest: number) {}

  get isEmpty(): boolean {
    return this.#length === 0 && !this.#isTooLong;
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.byteLength;
    if (this.#isTooLong || length > this.longest) {
      this.#isTooLong = true;
      this.#room = Buffer.alloc(0);
      return;
    }
    if (length > this.#room.byteLength) {
      const larger = Buffer.alloc(Math.min(this.longest, Math.max(length, 2 * this.#room.byteLength)));
      larger.set(this.#room.subarray(0, this.#length));
      this.#room = larger;
    }
    this.#room.set(bytes, this.#length);
    this.#length = length;
  }

  end(): InputLine {
    const line: InputLine = this.#isTooLong
      ? { kind: 'too-long' }
      : { kind: 'text', text: this.#room.toString('utf8', 0, this.#length) };
    if (this.#room.byteLength > keptRoom) this.#room = Buffer.alloc(0);
    this.#length = 0;
    this.#isTooLong = false;
    return line;
  }
}
