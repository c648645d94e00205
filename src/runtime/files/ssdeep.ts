const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Characters of the first half of a hash; the second half has half as many. */
const firstLength = 64;
const secondLength = 32;
const smallestBlock = 3;
/** Block sizes are doubled; no file needs more of them. */
const mostLevels = 31;
/** So many of the last bytes decide where a piece ends. */
const windowLength = 7;
/** The FNV hash of a piece. Only its lowest six bits are shown, and no higher bit ever reaches them. */
const start = 0x28021967 & 63;
const prime = 0x01000193 & 63;

/** The hash of the last seven bytes. */
class RollingHash {
  /** A signed number of 32 bits. */
  value = 0;
  /** Bytes so far. */
  size = 0;
  private readonly window = new Uint8Array(windowLength);
  private place = 0;
  private sum = 0;
  private weighted = 0;
  private shifted = 0;

  add(byte: number): void {
    this.weighted += windowLength * byte - this.sum;
    this.sum += byte - (this.window[this.place] ?? 0);
    this.window[this.place] = byte;
    this.place = this.place === windowLength - 1 ? 0 : this.place + 1;
    this.shifted = (this.shifted << 5) ^ byte;
    this.size += 1;
    this.value = (this.sum + this.weighted + this.shifted) | 0;
  }
}

/** How one block size cuts the file into pieces. */
interface Level {
  /** A piece ends where the rolling hash plus one can be divided by it. */
  readonly blockSize: number;
  /** A character for each piece that has ended, the last one excepted that there is room for. */
  text: string;
  /** Hash of what follows the pieces in `text`. */
  rest: number;
  /** Hash of what follows the pieces that the second half of a hash has room for. */
  longRest: number;
  /** What the two rests were when a piece last ended beyond the room; empty before. */
  ended: string;
  longEnded: string;
}

/**
 * The context-triggered piecewise hash of bytes, as ssdeep makes it (J. Kornblum: "Identifying almost identical files
 * using context triggered piecewise hashing", 2006). It cuts by all block sizes in one pass that the file may turn out
 * to need: no file has to lie in memory, and no content makes it slow.
 */
export class Ssdeep {
  readonly #rolling = new RollingHash();
  /** By block size. Whatever ends a piece of one ends a piece of all before it. */
  readonly #levels: Level[] = [newLevel(smallestBlock, start)];
  /** The block size of the first level is `smallestBlock` times this. */
  #smallestPower = 1;

  update(bytes: Uint8Array): this {
    const rolling = this.#rolling;
    const levels = this.#levels;
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index] ?? 0;
      rolling.add(byte);
      for (let each = 0; each < levels.length; each++) {
        const level = levels[each];
        if (!level) continue;
        level.rest = ((level.rest * prime) ^ byte) & 63;
        level.longRest = ((level.longRest * prime) ^ byte) & 63;
      }
      // Nearly all bytes end here, without a division: block sizes are three times a power of two.
      if (((rolling.value + 1) & (this.#smallestPower - 1)) === 0) this.#cut();
    }
    return this;
  }

  /** `BLOCKSIZE:PIECES:PIECES OF TWICE THE SIZE` */
  digest(): string {
    let index = this.#levels.findIndex(({ blockSize }) => blockSize * firstLength >= this.#rolling.size);
    if (index < 0) index = this.#levels.length - 1;
    while (index > 0 && (this.#levels[index]?.text.length ?? 0) < secondLength) index -= 1;
    const level = this.#levels[index] ?? newLevel(smallestBlock, start);
    // A size that has ended no piece yet has no successor: that one's rest would be its own.
    const next = this.#levels[index + 1] ?? { ...level, text: '', longEnded: '' };
    const first = level.text + this.#lastOf(level.rest, level.ended);
    const second = next.text.slice(0, secondLength - 1) + this.#lastOf(next.longRest, next.longEnded);
    return `${level.blockSize}:${first}:${second}`;
  }

  /** A window of nothing but zeros has nothing after its last piece. */
  #lastOf(rest: number, ended: string): string {
    return this.#rolling.value === 0 ? ended : alphabet.charAt(rest);
  }

  /** Ends the pieces that end here. */
  #cut(): void {
    const mark = (this.#rolling.value >>> 0) + 1;
    for (let index = 0; index < this.#levels.length; index++) {
      const level = this.#levels[index];
      if (!level || mark % level.blockSize !== 0) break;
      const isLast = index === this.#levels.length - 1;
      // Until now the next size has ended no piece either, so that its hash is the same.
      if (isLast && index + 1 < mostLevels) this.#levels.push(newLevel(level.blockSize * 2, level.rest));
      endPiece(level);
    }
    const [smallest, second] = this.#levels;
    // The file is too long for the smallest size, and the next one has pieces enough: it will not be wanted.
    if (
      smallest &&
      second &&
      smallest.blockSize * firstLength < this.#rolling.size &&
      second.text.length >= secondLength
    ) {
      this.#levels.shift();
      this.#smallestPower *= 2;
    }
  }
}

function newLevel(blockSize: number, rest: number): Level {
  return { blockSize, text: '', rest, longRest: rest, ended: '', longEnded: '' };
}

function endPiece(level: Level): void {
  const isInSecond = level.text.length < secondLength - 1;
  level.longEnded = isInSecond ? '' : alphabet.charAt(level.longRest);
  if (isInSecond) level.longRest = start;
  if (level.text.length < firstLength - 1) {
    level.text += alphabet.charAt(level.rest);
    level.rest = start;
    level.ended = '';
  } else level.ended = alphabet.charAt(level.rest);
}
