import { type FileType, guessFileType } from './guess-file-type.js';

type Detector = (start: Uint8Array) => FileType;

/**
 * Makes a function that tells what a file is by its first bytes: with libmagic, which is loaded once, or where that
 * cannot be had by a few signatures. It never throws.
 */
export function fileTypes(load: () => Promise<Detector>): (start: Uint8Array) => Promise<FileType> {
  let detector: Promise<Detector> | undefined;
  return async (start) => {
    detector ??= load();
    try {
      return (await detector)(start);
    } catch {
      // Bytes that brought libmagic down must not spoil the next file.
      detector = undefined;
      return guessFileType(start);
    }
  };
}

/** Of this process. */
export const fileType = fileTypes(loadLibmagic);

/** The library tells one thing or the other, so that two of it are needed. */
async function loadLibmagic(): Promise<Detector> {
  const { WASMagic, WASMagicFlags } = await import('wasmagic');
  const types = await WASMagic.create({ flags: WASMagicFlags.MIME_TYPE });
  const descriptions = await WASMagic.create({ flags: WASMagicFlags.NONE });
  return (start) => ({ info: types.detect(start), type: descriptions.detect(start) });
}
