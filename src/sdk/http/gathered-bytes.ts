const smallest = 16 * 1024;

/**
 * Bytes that come piece by piece, in one place. A list of the pieces would take a hundred times their size where
 * somebody sends one byte at a time.
 */
export class GatheredBytes {
  #room: Uint8Array = new Uint8Array();
  #size = 0;

  add(piece: Uint8Array): void {
    const size = this.#size + piece.byteLength;
    // Most bodies are one piece, which need not be copied.
    if (this.#size === 0) this.#room = piece;
    else {
      if (size > this.#room.byteLength) {
        const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#size, smallest));
        larger.set(this.#room.subarray(0, this.#size));
        this.#room = larger;
      }
      this.#room.set(piece, this.#size);
    }
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  /** All of them; not to be changed. */
  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#size);
  }
}
