import { guessFileType } from './guess-file-type.js';
import { plainMimeType } from './plain-mime-type.js';

/** What a file is. */
export interface FileType {
  /** A MIME type: `application/json`. */
  readonly info: string;
  /** In the words of `file(1)`: `ASCII text, with very long lines (2000)`. */
  readonly type: string;
}

/** Tells one thing of a file by its first bytes. */
type Detect = (start: Uint8Array) => string;

/** What libmagic is asked for. One of it answers one question, and takes some 30 MiB of memory. */
export type Question = 'description' | 'MIME type';

/**
 * Makes a function that tells what a file is by its first bytes: with libmagic, which is loaded once for a question
 * when it first comes up, or where that cannot be had by a few signatures. It never throws.
 */
export function fileTypes(
  load: (question: Question) => Promise<Detect>,
): (start: Uint8Array) => Promise<FileType> {
  const detectors = new Map<Question, Promise<Detect>>();

  async function ask(question: Question, start: Uint8Array): Promise<string> {
    const detector = detectors.get(question) ?? load(question);
    detectors.set(question, detector);
    return (await detector)(start);
  }

  return async (start) => {
    try {
      const type = await ask('description', start);
      return { info: plainMimeType(type) ?? (await ask('MIME type', start)), type };
    } catch {
      // Bytes that brought libmagic down must not spoil the next file.
      detectors.clear();
      return guessFileType(start);
    }
  };
}

/** Of this process. */
export const fileType = fileTypes(loadLibmagic);

export async function loadLibmagic(question: Question): Promise<Detect> {
  const { WASMagic, WASMagicFlags } = await import('wasmagic');
  const flags = question === 'description' ? WASMagicFlags.NONE : WASMagicFlags.MIME_TYPE;
  const library = await WASMagic.create({ flags });
  return (start) => library.detect(start);
}
