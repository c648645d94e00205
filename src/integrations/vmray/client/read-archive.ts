import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Download } from '../../../sdk/index.js';

/** What bounds an archive (D24): it holds what malware showed on a screen. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed bytes of one file. */
  readonly ratio: number;
}

/** A file of an archive that was read, or why it was not. */
export type ArchivedFile = { readonly bytes: Uint8Array } | { readonly refused: string };

const mebibyte = 1024 * 1024;

export const screenshotLimits: ArchiveLimits = {
  entries: 1_000,
  fileBytes: 32 * mebibyte,
  totalBytes: 256 * mebibyte,
  ratio: 1_000,
};

/**
 * The files of a zip archive by their full name. A file beyond a limit, or encrypted, is refused and the others stay.
 * @throws Error when it is no zip archive, or has more entries than allowed
 */
export async function readArchive(
  archive: Pick<Download, 'size' | 'content'>,
  limits: ArchiveLimits,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  const zip = await fromRandomAccessReaderPromise(new ArchiveReader(archive), archive.size);
  if (zip.entryCount > limits.entries)
    throw new Error(`it has ${zip.entryCount} entries, more than ${limits.entries}`);
  const files = new Map<string, ArchivedFile>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || files.has(entry.fileName)) continue;
    const refused =
      refusal(entry, limits) ??
      (total + entry.uncompressedSize > limits.totalBytes ? 'the archive is too large' : undefined);
    if (refused !== undefined) {
      files.set(entry.fileName, { refused });
      continue;
    }
    total += entry.uncompressedSize;
    files.set(entry.fileName, await unpacked(zip, entry));
  }
  return files;
}

/** Reads an archive where it lies. */
class ArchiveReader extends RandomAccessReader {
  constructor(private readonly archive: Pick<Download, 'content'>) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.archive.content(start, end), { objectMode: false });
  }
}

function refusal(entry: Entry, limits: ArchiveLimits): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.uncompressedSize > limits.fileBytes)
    return `it is larger than ${limits.fileBytes / mebibyte} MiB`;
  if (entry.uncompressedSize > entry.compressedSize * limits.ratio) return 'it is packed beyond belief';
  return undefined;
}

/** The stream itself fails when a file unpacks to another size than it declares. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<ArchivedFile> {
  try {
    const chunks: Buffer[] = [];
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : 'it cannot be unpacked' };
  }
}
