import { inflateRawSync } from 'node:zlib';

/** What the header of a protected zip entry says. */
export interface ProtectedEntry {
  /** 0 is stored, 8 is deflated; nothing else is read. */
  readonly compressionMethod: number;
  /** The byte that the last byte of the encryption header must equal. */
  readonly checkByte: number;
}

const encryptionHeaderLength = 12;

/** The remainders of the CRC-32 of all bytes. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** One step of a CRC-32 without its complements, which the cipher mixes its keys with. */
function mix(value: number, byte: number): number {
  return ((value >>> 8) ^ (remainders[(value ^ byte) & 0xff] ?? 0)) >>> 0;
}

/** The traditional cipher of PKWARE's APPNOTE section 6.1, with keys made from `password`. */
function decryptor(password: string): (byte: number) => number {
  let first = 0x12345678;
  let second = 0x23456789;
  let third = 0x34567890;
  const update = (byte: number) => {
    first = mix(first, byte);
    second = (Math.imul((second + (first & 0xff)) | 0, 134775813) + 1) >>> 0;
    third = mix(third, second >>> 24);
  };
  for (const byte of Buffer.from(password, 'utf8')) update(byte);
  return (byte) => {
    const pad = (third | 2) & 0xffff;
    const plain = byte ^ ((Math.imul(pad, pad ^ 1) >>> 8) & 0xff);
    update(plain);
    return plain;
  };
}

/**
 * The content of a zip entry behind a traditional password, or `undefined` where the password is
 * wrong, the entry is broken or it holds more than `limit` bytes. AES is not read.
 */
export function openProtectedEntry(
  raw: Buffer,
  entry: ProtectedEntry,
  password: string,
  limit: number,
): Buffer | undefined {
  if (raw.length < encryptionHeaderLength) return undefined;
  const decrypt = decryptor(password);
  let check = 0;
  for (const byte of raw.subarray(0, encryptionHeaderLength)) check = decrypt(byte);
  if (check !== entry.checkByte) return undefined;
  const plain = Buffer.from(raw.subarray(encryptionHeaderLength).map(decrypt));
  if (entry.compressionMethod === 0) return plain.length > limit ? undefined : plain;
  if (entry.compressionMethod !== 8) return undefined;
  try {
    return inflateRawSync(plain, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
