import { Readable } from 'node:stream';
import FormData from 'form-data';
import type { FormPart } from './http-client.js';

/** Builds the body of one attempt; file contents are streams, so that a large sample never lies in memory. */
export function multipart(parts: readonly FormPart[]): FormData {
  const form = new FormData();
  for (const part of parts) {
    if (part.kind === 'field') form.append(part.name, part.value);
    else
      form.append(part.name, Readable.from(part.content()), {
        filename: part.fileName,
        knownLength: part.size,
        contentType: 'application/octet-stream',
      });
  }
  return form;
}
