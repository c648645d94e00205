import { UploadChanged } from '../errors/upload-changed.js';
import type { FormPart } from './http-client.js';

/** The body of one attempt. */
export interface MultipartBody {
  readonly contentType: string;
  /** Bytes. */
  readonly length: number;
  /**
   * The bytes; file contents are read as they are wanted, so that a large sample never lies in memory.
   * @throws UploadChanged when a file turns out longer or shorter than its part says; what reading the file throws
   */
  bytes(): AsyncGenerator<Uint8Array>;
}

interface Section {
  readonly head: Buffer;
  readonly part: FormPart;
}

const lineBreak = '\r\n';

/**
 * Lays out a form as `multipart/form-data`.
 * @param boundary must not occur in any part
 */
export function multipart(parts: readonly FormPart[], boundary: string): MultipartBody {
  const sections = parts.map((part): Section => ({ head: Buffer.from(headOf(part, boundary)), part }));
  const end = Buffer.from(`--${boundary}--${lineBreak}`);
  const length = sections.reduce((sum, { head, part }) => sum + head.length + sizeOf(part) + 2, end.length);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length,
    async *bytes() {
      for (const { head, part } of sections) {
        yield head;
        if (part.kind === 'field') yield Buffer.from(part.value);
        else yield* contentOf(part);
        yield Buffer.from(lineBreak);
      }
      yield end;
    },
  };
}

function headOf(part: FormPart, boundary: string): string {
  const name = `form-data; name="${escaped(part.name)}"`;
  const lines =
    part.kind === 'field'
      ? [`Content-Disposition: ${name}`]
      : [
          `Content-Disposition: ${name}; filename="${escaped(part.fileName)}"`,
          'Content-Type: application/octet-stream',
        ];
  return [`--${boundary}`, ...lines, '', ''].join(lineBreak);
}

/** As browsers do: nothing in a name ends its line or its quotes. */
function escaped(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function sizeOf(part: FormPart): number {
  return part.kind === 'field' ? Buffer.byteLength(part.value) : part.size;
}

/** Exactly as many bytes as announced: a service would wait for missing ones until its patience ends. */
async function* contentOf(file: FormPart & { readonly kind: 'file' }): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of file.content()) {
    sent += chunk.byteLength;
    if (sent > file.size) throw new UploadChanged(file.fileName, file.size, 'longer');
    yield chunk;
  }
  if (sent < file.size) throw new UploadChanged(file.fileName, file.size, 'shorter');
}
