import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Reply } from './reply.js';

/** The bare connection. */
export function connectionOf(response: ServerResponse): Socket {
  if (!response.socket) throw new Error('The connection is gone.');
  return response.socket;
}

/** Writes bytes on the connection as they are, and ends it. */
export const raw =
  (bytes: Uint8Array | string): Reply =>
  (_request, response) => {
    connectionOf(response).end(bytes);
  };

/** A head of its own, line by line, and a body that need not be what the head says of it. */
export const answer = ([status = '', ...lines]: readonly string[], body: Uint8Array | string = ''): Reply =>
  raw(
    Buffer.concat([
      Buffer.from([status, 'Connection: close', ...lines, '', ''].join('\r\n')),
      Buffer.from(body),
    ]),
  );

/** Sends pieces for as long as somebody takes them, the first after the head. */
export const flow = (
  head: Readonly<Record<string, string>>,
  pieces: () => Iterable<Uint8Array | string>,
): Reply =>
  async function pour(_request, response) {
    response.writeHead(200, { 'content-type': 'application/json', ...head });
    for (const piece of pieces()) if (!(await taken(response, piece))) return;
    response.end();
  };

/** The same without an end, on the bare connection. */
export const flood = (head: string, piece: Uint8Array | string, pause = 0): Reply =>
  async function pour(_request, response) {
    const socket = connectionOf(response);
    socket.write(head);
    while (!socket.destroyed) {
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };

async function taken(response: ServerResponse, piece: Uint8Array | string): Promise<boolean> {
  if (response.destroyed) return false;
  if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  return !response.destroyed;
}

/** A piece as often as it fits in so many bytes, between a beginning and an end. */
export function* repeated(beginning: string, piece: string, end: string, bytes: number): Generator<string> {
  const chunk = piece.repeat(Math.max(1, Math.floor(65_536 / piece.length)));
  yield beginning;
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield end;
}

/** As many of one character as `bytes`, packed by the methods that the header will name. */
export const packed = (encoding: string, character: string, bytes: number): Reply => {
  let body: Buffer | undefined;
  return (_request, response) => {
    body ??= encoding.split(', ').reduce(pack, Buffer.alloc(bytes, character));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
    response.end(body);
  };
};

function pack(body: Buffer, method: string): Buffer {
  if (method === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  return method === 'deflate' ? deflateSync(body, { level: 1 }) : gzipSync(body, { level: 1 });
}
