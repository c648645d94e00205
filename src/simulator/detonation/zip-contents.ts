import { createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { openProtectedData } from './zip-password.js';

/** How far the simulator looks into an archive. What lies beyond is not looked at. */
export const zipLimits = {
  /** Zips within zips: 1 is a zip, 2 a zip in a zip. */
  depth: 2,
  /** Entries of all levels together. */
  entries: 1000,
  /** Bytes of all entries together, unpacked; those of a protected one count once more for each password tried. */
  inflatedBytes: 64 * 1024 * 1024,
} as const;

/** What is left of the limits while one upload is looked at. */
interface Budget {
  entries: number;
  bytes: number;
}

/** What came to light on the way. */
export interface ZipLook {
  /** An entry is encrypted, whether or not a password opened it. */
  passwordProtected: boolean;
}

const zipSignature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Whether `content` begins as a zip does. */
export function looksLikeZip(content: Buffer): boolean {
  return content.subarray(0, zipSignature.length).equals(zipSignature);
}

interface Reading {
  readonly content: Buffer;
  /** False when it was broken, or went beyond the budget. */
  readonly isWhole: boolean;
}

/** Reads as far as the budget goes. What is broken gives what could be read of it. */
async function read(open: () => Promise<AsyncIterable<unknown>>, budget: Budget): Promise<Reading> {
  const chunks: Buffer[] = [];
  let isWhole = true;
  try {
    for await (const chunk of await open()) {
      if (!Buffer.isBuffer(chunk)) continue;
      budget.bytes -= chunk.length;
      chunks.push(chunk);
      if (budget.bytes <= 0) break;
    }
  } catch {
    // A hostile zip may lie about sizes, methods and checksums: what came out until then is looked at.
    isWhole = false;
  }
  return { content: Buffer.concat(chunks), isWhole: isWhole && budget.bytes > 0 };
}

async function contentOf(
  zip: ZipFile,
  entry: Entry,
  passwords: readonly string[],
  budget: Budget,
): Promise<Buffer> {
  if (!entry.isEncrypted()) return (await read(() => zip.openReadStreamPromise(entry, {}), budget)).content;
  const raw = await read(() => zip.openReadStreamPromise(entry, { decodeFileData: false }), budget);
  const sizesFollowTheData = (entry.generalPurposeBitFlag & 8) !== 0;
  const checkByte = sizesFollowTheData ? entry.lastModFileTime >>> 8 : entry.crc32 >>> 24;
  for (const password of passwords) {
    if (budget.bytes <= 0) break;
    const packed = openProtectedData(raw.content, password, checkByte);
    if (packed === undefined) continue;
    budget.bytes -= packed.length;
    if (entry.compressionMethod === 0) return packed;
    if (entry.compressionMethod !== 8) break;
    const { content, isWhole } = await read(async () => createInflateRaw().end(packed), budget);
    if (isWhole) return content;
  }
  return Buffer.alloc(0);
}

async function walk(
  archive: Buffer,
  depth: number,
  passwords: readonly string[],
  budget: Budget,
  found: ZipLook,
  look: (content: Buffer) => void,
): Promise<void> {
  // Names are not decoded: they are not needed, and a hostile one would end the reading.
  const zip = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: false });
  let unread = archive.length;
  for await (const entry of zip.eachEntry()) {
    // Entries that share their bytes would have the same ones read again and again.
    unread -= entry.compressedSize;
    if (unread < 0) return;
    if (budget.entries <= 0 || budget.bytes <= 0) return;
    budget.entries -= 1;
    if (entry.isEncrypted()) found.passwordProtected = true;
    const content = await contentOf(zip, entry, passwords, budget);
    look(content);
    if (depth < zipLimits.depth && looksLikeZip(content)) {
      await lookInto(content, depth + 1, passwords, budget, found, look);
    }
  }
}

async function lookInto(...parameters: Parameters<typeof walk>): Promise<void> {
  try {
    await walk(...parameters);
  } catch {
    // Not a zip after all, or a broken one: the bytes themselves were looked at already.
  }
}

/**
 * Hands the content of every entry of a zip, and of zips within it, to `look`, within `zipLimits`.
 * Never throws: what cannot be read is passed over. Encrypted entries are opened with `passwords`.
 */
export async function lookIntoZip(
  archive: Buffer,
  passwords: readonly string[],
  look: (content: Buffer) => void,
): Promise<ZipLook> {
  const found: ZipLook = { passwordProtected: false };
  const budget: Budget = { entries: zipLimits.entries, bytes: zipLimits.inflatedBytes };
  await lookInto(archive, 1, passwords, budget, found, look);
  return found;
}
