import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Download } from '../../../sdk/index.js';
import { ExcessiveArchive } from './excessive-archive.js';

/** What bounds an archive (D24): it holds what malware showed on a screen. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file unpacked. */
  readonly fileBytes: number;
  /** Unpacked to packed bytes of one file. */
  readonly ratio: number;
}

/** Bytes that may still be unpacked. Archives that are read for one command share it, since their files lie in memory. */
export interface Room {
  bytes: number;
}

/** A file of an archive that was read, or why it was not. */
export type ArchivedFile = { readonly bytes: Uint8Array } | { readonly refused: string };

const mebibyte = 1024 * 1024;

export const screenshotLimits: ArchiveLimits = {
  entries: 1_000,
  fileBytes: 32 * mebibyte,
  ratio: 1_000,
};

/** Room for the pictures of one command. */
export function screenshotRoom(): Room {
  return { bytes: 128 * mebibyte };
}

/**
 * The files of a zip archive by their full name. A file beyond a limit, or encrypted, is refused and the others stay.
 * @throws ExcessiveArchive when it has more entries than allowed, or entries that share their bytes; Error when it is
 * no zip archive; the reason of the signal when it is aborted
 */
export async function readArchive(
  archive: Pick<Download, 'size' | 'content'>,
  limits: ArchiveLimits,
  room: Room,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  // A name is a key here and never a path: one that leads elsewhere leads nowhere, and spoils no other file.
  const options = { decodeStrings: false };
  const zip = await fromRandomAccessReaderPromise(new ArchiveReader(archive), archive.size, options);
  if (zip.entryCount > limits.entries)
    throw new ExcessiveArchive(`it has ${zip.entryCount} entries, more than ${limits.entries}`);
  const files = new Map<string, ArchivedFile>();
  let unread = archive.size;
  for await (const entry of zip.eachEntry()) {
    signal.throwIfAborted();
    // Entries that share their bytes would have the same ones read and unpacked again and again.
    unread -= entry.compressedSize;
    if (unread < 0) throw new ExcessiveArchive('its files are larger than the archive that holds them');
    const name = entry.fileNameRaw.toString('utf8');
    if (name.endsWith('/') || files.has(name)) continue;
    const refused = refusal(entry, limits, room);
    if (refused !== undefined) {
      files.set(name, { refused });
      continue;
    }
    room.bytes -= entry.uncompressedSize;
    files.set(name, await unpacked(zip, entry));
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

function refusal(entry: Entry, { fileBytes, ratio }: ArchiveLimits, room: Room): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.uncompressedSize > fileBytes) return `it is larger than ${fileBytes / mebibyte} MiB`;
  if (entry.uncompressedSize > entry.compressedSize * ratio) return 'it is packed beyond belief';
  if (entry.uncompressedSize > room.bytes)
    return 'all pictures together are too large for one command; ask for fewer analyses at a time';
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
