import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { WrongPassword } from '../wrong-password.js';
import { openAes, readAesField } from './aes.js';
import { openTraditional } from './traditional.js';

const inflate = promisify(inflateRaw);

const stored = 0;
const deflated = 8;
const aes = 99;

/**
 * The content of an encrypted file of an archive. Its size was checked before: it is not unpacked any further than it
 * declares.
 * @param raw its bytes as they lie in the archive
 * @throws WrongPassword; Error for a kind of encryption or packing that is not known here, and for damaged content
 */
export async function decryptedFile(
  entry: Entry,
  raw: Buffer,
  password: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if ((entry.generalPurposeBitFlag & 0x40) !== 0) throw new Error('its kind of encryption is not known here');
  const key = Buffer.from(password, 'utf8');
  const field = entry.compressionMethod === aes ? readAesField(entry.extraFields) : undefined;
  const packed = field
    ? await openAes(raw, key, field, signal)
    : await openTraditional(raw, key, checkOf(entry), signal);
  const bytes = await unpacked(packed, field?.method ?? entry.compressionMethod, entry.uncompressedSize);
  if (bytes.length !== entry.uncompressedSize) throw new WrongPassword();
  // The second version of AES in archives leaves the check sum out, and has its own.
  if (field?.version !== 2 && crc32(bytes) >>> 0 !== entry.crc32 >>> 0) throw new WrongPassword();
  return bytes;
}

/** The byte that tells a wrong password at once: of the time where the check sum was not known in time. */
function checkOf({ generalPurposeBitFlag, lastModFileTime, crc32: sum }: Entry): number {
  return (generalPurposeBitFlag & 0x8) === 0 ? (sum >>> 24) & 0xff : (lastModFileTime >>> 8) & 0xff;
}

async function unpacked(packed: Buffer, method: number, size: number): Promise<Buffer> {
  if (method === stored) return packed;
  if (method !== deflated) throw new Error(`its kind of packing, ${method}, is not known here`);
  try {
    return await inflate(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // One wrong password in 256 passes the check.
    throw new WrongPassword();
  }
}
