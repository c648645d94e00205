import type { FastifyRequest } from 'fastify';
import { type Hashes, newHasher } from '../../detonation/hashes.js';
import { Refusal } from '../../platform/refusal.js';
import { queryOf } from '../query.js';

/** An uploaded file. */
export interface UploadedFile {
  /** The name as it was sent, without folders. */
  readonly name: string;
  readonly content: Buffer;
  readonly hashes: Hashes;
}

/** What a submission carries: texts from query, form and multipart fields together, and a file. */
export interface ReceivedForm {
  readonly texts: ReadonlyMap<string, string>;
  readonly file: UploadedFile | undefined;
}

/** Room for fields and boundaries beside the file. */
const formOverhead = 2 * 1024 * 1024;

function tooLarge(limit: number): Refusal {
  return new Refusal(413, `The file is larger than the permitted ${limit} bytes`);
}

async function receiveMultipart(request: FastifyRequest, texts: Map<string, string>, limit: number) {
  let file: UploadedFile | undefined;
  let isTooLarge = false;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw new Refusal(400, 'A field of the form is too long');
      texts.set(part.fieldname, String(part.value));
      continue;
    }
    const wanted = part.fieldname === 'sample_file' && file === undefined;
    const hasher = newHasher();
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) {
      if (!wanted || !Buffer.isBuffer(chunk)) continue;
      hasher.add(chunk);
      chunks.push(chunk);
    }
    if (part.file.truncated) isTooLarge = true;
    if (wanted) file = { name: part.filename, content: Buffer.concat(chunks), hashes: hasher.finish() };
  }
  if (isTooLarge) throw tooLarge(limit);
  return file;
}

/**
 * Reads a submission. Clients send parameters in the query, as a form or as multipart fields, and
 * mixed; where a name comes twice, the body counts (`vmray-api/README.md` section 1).
 *
 * @throws {Refusal} 413 for a file of more than `limit` bytes, 400 for a form that cannot be read
 */
export async function receiveForm(request: FastifyRequest, limit: number): Promise<ReceivedForm> {
  const texts = queryOf(request.query);
  if (request.isMultipart()) {
    if (Number(request.headers['content-length'] ?? 0) > limit + formOverhead) throw tooLarge(limit);
    return { texts, file: await receiveMultipart(request, texts, limit) };
  }
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (isForm && typeof request.body === 'string') {
    for (const [name, value] of new URLSearchParams(request.body)) texts.set(name, value);
  }
  return { texts, file: undefined };
}
