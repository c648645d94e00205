import { WASMagic, WASMagicFlags } from 'wasmagic';

/** What a file is. */
export interface FileType {
  /** A MIME type: `application/json`. */
  readonly info: string;
  /** In the words of `file(1)`: `ASCII text, with very long lines (2000)`. */
  readonly type: string;
}

/** What `file(1)` says of bytes that mean nothing to it. */
const unknown: FileType = { info: 'application/octet-stream', type: 'data' };

type Detectors = readonly [types: WASMagic, descriptions: WASMagic];
let detectors: Promise<Detectors> | undefined;

/** Tells what a file is by its first bytes, with libmagic. Never throws: what cannot be told is `data`. */
export async function fileMagic(start: Uint8Array): Promise<FileType> {
  detectors ??= Promise.all([
    WASMagic.create({ flags: WASMagicFlags.MIME_TYPE }),
    WASMagic.create({ flags: WASMagicFlags.NONE }),
  ]);
  try {
    const [types, descriptions] = await detectors;
    return { info: types.detect(start), type: descriptions.detect(start) };
  } catch {
    // Bytes that brought a detector down must not spoil the next file.
    detectors = undefined;
    return unknown;
  }
}
