import { createHash } from 'node:crypto';
import type { RequestPart } from '../recorded-case.js';

/** The parts of a multipart body, in order; a plain field has no file name. */
export function readMultipart(body: Buffer, contentType: string): readonly RequestPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  const pieces = split(body, Buffer.from(`--${mark}`));
  return pieces.slice(1, -1).map(partOf);
}

function split(body: Buffer, mark: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, from)) {
    pieces.push(body.subarray(from, at));
    from = at + mark.length;
  }
  return [...pieces, body.subarray(from)];
}

/** One piece between two boundaries: line end, headers, blank line, content, line end. */
function partOf(piece: Buffer): RequestPart {
  const blank = piece.indexOf('\r\n\r\n');
  const headers = piece.toString('utf8', 0, blank);
  const content = piece.subarray(blank + 4, piece.length - 2);
  const filename = parameter(headers, 'filename');
  return {
    name: parameter(headers, 'name') ?? '',
    ...(filename === undefined ? {} : { filename }),
    sha256: createHash('sha256').update(content).digest('hex'),
    size: content.length,
  };
}

function parameter(headers: string, name: string): string | undefined {
  return new RegExp(`[; ]${name}="([^"]*)"`, 'i').exec(headers)?.[1];
}
