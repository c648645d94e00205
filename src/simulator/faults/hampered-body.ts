import { Readable } from 'node:stream';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { dripPieces, type Fault } from './fault.js';

/** Whether a fault touches a body of that many bytes. */
export function isHampered(fault: Fault, length: number): boolean {
  return length > 0 && (fault.dripMs !== undefined || isCut(fault, length));
}

function isCut({ cutBodyAt }: Fault, length: number): boolean {
  return cutBodyAt !== undefined && cutBodyAt < length;
}

/**
 * A body as a fault lets it come: in pieces with pauses, or only its beginning. When `stopping` ends a pause, nothing
 * more comes.
 *
 * @param cut cuts the connection once all that was sent has left
 */
export function hamperedBody(body: Buffer, fault: Fault, stopping: AbortSignal, cut: () => void): Readable {
  const end = isCut(fault, body.length) ? (fault.cutBodyAt ?? 0) : body.length;
  const length = fault.dripMs === undefined ? end : Math.ceil(end / dripPieces);
  const pause = () => wait(fault.dripMs, true, { signal: stopping }).catch(() => false);

  async function* pieces(): AsyncGenerator<Buffer> {
    let sent = 0;
    while (sent < end && (sent === 0 || (await pause()))) {
      yield body.subarray(sent, Math.min(end, sent + length));
      sent += length;
    }
    if (sent >= body.length) return;
    // The last piece is asked for ahead of time: it goes to the connection in this turn.
    await turn();
    cut();
  }
  // Above 1 a piece could lie here while the one behind it is asked for.
  return Readable.from(pieces(), { objectMode: false, highWaterMark: 1 });
}
