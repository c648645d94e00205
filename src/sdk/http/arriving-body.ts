import type { Readable } from 'node:stream';
import { AnswerStalled } from '../errors/answer-stalled.js';
import { AnswerTooLarge } from '../errors/answer-too-large.js';
import { GatheredBytes } from './gathered-bytes.js';
import type { DownloadLimits } from './http-client.js';

const defaultSilentSeconds = 60;

/** The body of an answer that is still on its way, until it is too large or stops coming. It is read once. */
export class ArrivingBody {
  constructor(
    private readonly stream: Readable,
    private readonly limits: DownloadLimits,
    private readonly service: string,
  ) {}

  /** Piece by piece, as fast as whoever asks can take them. @throws AnswerTooLarge, AnswerStalled */
  async *pieces(): AsyncGenerator<Uint8Array> {
    const timer = this.#watch();
    let size = 0;
    try {
      for await (const chunk of this.stream) {
        const taken: Uint8Array = chunk;
        size += taken.byteLength;
        if (size > this.limits.bytes) throw this.#tooLarge();
        yield taken;
        timer.refresh();
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** All of it, in memory; for a small body many times as fast as its pieces. @throws AnswerTooLarge, AnswerStalled */
  whole(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const timer = this.#watch();
      const gathered = new GatheredBytes();
      this.stream.on('data', (chunk: Uint8Array) => {
        timer.refresh();
        if (gathered.size + chunk.byteLength > this.limits.bytes) this.stream.destroy(this.#tooLarge());
        else gathered.add(chunk);
      });
      this.stream.on('end', () => resolve(gathered.bytes));
      this.stream.on('error', reject);
      this.stream.on('close', () => {
        clearTimeout(timer);
        if (!this.stream.readableEnded && !this.stream.errored) reject(new ClosedEarly());
      });
    });
  }

  #watch(): NodeJS.Timeout {
    const { silentSeconds = defaultSilentSeconds } = this.limits;
    // Made when it is needed: an error records where it was made, which is dear.
    const stall = () => this.stream.destroy(new AnswerStalled(this.service, silentSeconds));
    return setTimeout(stall, silentSeconds * 1000);
  }

  #tooLarge(): AnswerTooLarge {
    return new AnswerTooLarge(this.service, this.limits.bytes);
  }
}

/** In the words of Node, which speak for themselves (`ConnectionFailed`). */
class ClosedEarly extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE';
}
