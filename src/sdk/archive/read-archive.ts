import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Download } from '../http/http-client.js';
import type { ArchiveLimits, Room } from './archive-limits.js';
import { decryptedFile } from './encryption/decrypted-file.js';
import { ExcessiveArchive } from './excessive-archive.js';
import { WrongPassword } from './wrong-password.js';

/** A file of an archive that was read, or why it was not. */
export type ArchivedFile =
  | { readonly bytes: Uint8Array }
  | { readonly refused: string; readonly isForPassword?: true };

/** How an archive is read. */
export interface ArchiveReading {
  readonly limits: ArchiveLimits;
  readonly room: Room;
  readonly signal: AbortSignal;
  /** Opens encrypted files; without one they are refused. */
  readonly password?: string;
}

const mebibyte = 1024 * 1024;

/**
 * The files of a zip archive by their full name. A file beyond a limit, a link, or one that the password does not open
 * is refused and the others stay.
 * @throws ExcessiveArchive when it has more entries than allowed, or entries that share their bytes; Error when it is
 * no zip archive; the reason of the signal when it is aborted
 */
export async function readArchive(
  archive: Pick<Download, 'size' | 'content'>,
  reading: ArchiveReading,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  const { limits, room, signal } = reading;
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
    const refused = refusal(entry, reading);
    if (refused !== undefined) {
      files.set(name, refused);
      continue;
    }
    room.bytes -= entry.uncompressedSize;
    files.set(name, await unpacked(zip, entry, reading));
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

function refusal(entry: Entry, { limits, room, password }: ArchiveReading): ArchivedFile | undefined {
  const { fileBytes, ratio, whenFull } = limits;
  if (entry.isEncrypted() && password === undefined)
    return { refused: 'it is encrypted', isForPassword: true };
  if (isLink(entry)) return { refused: 'it is a link' };
  if (entry.uncompressedSize > fileBytes) return { refused: `it is larger than ${fileBytes / mebibyte} MiB` };
  if (entry.uncompressedSize > entry.compressedSize * ratio) return { refused: 'it is packed beyond belief' };
  if (entry.uncompressedSize > room.bytes) return { refused: whenFull };
  return undefined;
}

/** As Unix writes it: the kind of a file in the upper half of its attributes. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const isFromUnix = versionMadeBy >>> 8 === 3;
  return isFromUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** The stream itself fails when a file unpacks to another size than it declares. */
async function unpacked(
  zip: ZipFile,
  entry: Entry,
  { password, signal }: ArchiveReading,
): Promise<ArchivedFile> {
  try {
    if (entry.isEncrypted() && password !== undefined) {
      const raw = await gathered(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
      return { bytes: await decryptedFile(entry, raw, password, signal) };
    }
    return { bytes: await gathered(await zip.openReadStreamPromise(entry)) };
  } catch (error) {
    signal.throwIfAborted();
    const refused = error instanceof Error ? error.message : 'it cannot be unpacked';
    return error instanceof WrongPassword ? { refused, isForPassword: true } : { refused };
  }
}

async function gathered(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
