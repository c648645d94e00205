const { imul } = Math;
const encryptionHeaderLength = 12;

/** The remainders of the CRC-32 of all bytes. */
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** One step of a CRC-32 without its complements, which the cipher mixes its keys with. */
function mix(value: number, byte: number): number {
  return (value >>> 8) ^ (remainders[(value ^ byte) & 0xff] ?? 0);
}

/** The three keys of the traditional cipher of PKWARE's APPNOTE section 6.1, made from a password. */
type Keys = [number, number, number];

function keysOf(password: string): Keys {
  const keys: Keys = [0x12345678, 0x23456789, 0x34567890];
  for (const byte of Buffer.from(password, 'utf8')) update(keys, byte);
  return keys;
}

function update(keys: Keys, byte: number): void {
  keys[0] = mix(keys[0], byte);
  keys[1] = (imul((keys[1] + (keys[0] & 0xff)) | 0, 134775813) + 1) | 0;
  keys[2] = mix(keys[2], keys[1] >>> 24);
}

/** Decrypts what follows on what was decrypted before with the same keys. */
function decrypt(bytes: Uint8Array, keys: Keys): Buffer {
  const plain = Buffer.alloc(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) {
    const pad = (keys[2] | 2) & 0xffff;
    const byte = (bytes[index] ?? 0) ^ ((imul(pad, pad ^ 1) >>> 8) & 0xff);
    plain[index] = byte;
    update(keys, byte);
  }
  return plain;
}

/**
 * The data of a zip entry behind a traditional password, still packed, or `undefined` where the password is wrong: the
 * last byte of the encryption header is then another than `checkByte`, but for one of 256 passwords. AES is not read.
 */
export function openProtectedData(raw: Buffer, password: string, checkByte: number): Buffer | undefined {
  if (raw.length < encryptionHeaderLength) return undefined;
  const keys = keysOf(password);
  const header = decrypt(raw.subarray(0, encryptionHeaderLength), keys);
  return header.at(-1) === checkByte ? decrypt(raw.subarray(encryptionHeaderLength), keys) : undefined;
}
