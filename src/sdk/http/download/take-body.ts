import { GatheredBytes } from '../gathered-bytes.js';
import { httpAnswer } from '../http-answer.js';
import type { Download, HttpAnswer } from '../http-client.js';
import type { Arriving } from '../transport.js';
import { memoryDownload } from './memory-download.js';
import { SpoolFile } from './spool-file.js';

/** Bytes of a body that stays in memory, and of what is shown of a larger one as text. */
const smallBody = 1024 * 1024;
/** Bytes that are worth a call of the system: a body may come one byte at a time. */
const smallestWrite = 16 * 1024;

/**
 * Takes an answer in: a small body into memory, a larger one into a file below `folder`.
 * @param service its name in messages
 * @throws what reading the body throws; no file is left then
 */
export async function takeBody(
  { status, headers, body }: Arriving,
  folder: string,
  service: string,
): Promise<Download> {
  /** What is not written yet. */
  let gathered = new GatheredBytes();
  let beginning: Uint8Array | undefined;
  let size = 0;
  let file: SpoolFile | undefined;
  try {
    for await (const chunk of body.pieces()) {
      size += chunk.byteLength;
      gathered.add(chunk);
      if (gathered.size < (file ? smallestWrite : smallBody + 1)) continue;
      if (!file) {
        file = await SpoolFile.create(folder);
        beginning = gathered.bytes.subarray(0, smallBody);
      }
      await file.write(gathered.bytes);
      gathered = new GatheredBytes();
    }
    await file?.write(gathered.bytes);
    await file?.finish();
  } catch (error) {
    await file?.remove();
    throw error;
  }
  const answer = httpAnswer(status, headers, beginning ?? gathered.bytes, service);
  return file ? spooledDownload(answer, file, size) : memoryDownload(answer);
}

/** @param beginning the answer with as much of its body as is kept in memory */
function spooledDownload({ status, headers, text }: HttpAnswer, file: SpoolFile, size: number): Download {
  return {
    status,
    headers,
    size,
    content: (start = 0, end = size) => file.read(start, Math.min(end, size)),
    text,
    json: () => undefined,
    release: () => file.remove(),
  };
}
