import { setImmediate } from 'node:timers/promises';
import { WrongPassword } from '../wrong-password.js';

const headLength = 12;
/** Bytes after which others have their turn. */
const piece = 1024 * 1024;

/**
 * Opens what is encrypted in the traditional way of zip archives (PKWARE's APPNOTE, section 6.1): the way in which
 * samples are handed around.
 * @param check the last byte of the head, where the password is right
 * @throws WrongPassword
 */
export async function openTraditional(
  raw: Uint8Array,
  password: Uint8Array,
  check: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const keys = new Keys(password);
  if (raw.length < headLength) throw new Error('it is cut off');
  let last = -1;
  for (const byte of raw.subarray(0, headLength)) last = keys.opened(byte);
  if (last !== check) throw new WrongPassword();
  const open = Buffer.alloc(raw.length - headLength);
  for (let from = 0; from < open.length; from += piece) {
    const to = Math.min(from + piece, open.length);
    for (let at = from; at < to; at += 1) open[at] = keys.opened(raw[at + headLength] ?? 0);
    await setImmediate();
    signal.throwIfAborted();
  }
  return open;
}

class Keys {
  #first = 0x12345678;
  #second = 0x23456789;
  #third = 0x34567890;

  constructor(password: Uint8Array) {
    for (const byte of password) this.#update(byte);
  }

  opened(byte: number): number {
    const mixed = (this.#third | 2) & 0xffff;
    const plain = byte ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff);
    this.#update(plain);
    return plain;
  }

  #update(byte: number): void {
    this.#first = crcOf(this.#first, byte);
    this.#second = (Math.imul((this.#second + (this.#first & 0xff)) | 0, 0x08088405) + 1) | 0;
    this.#third = crcOf(this.#third, this.#second >>> 24);
  }
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** One step of CRC-32, without the inversions that are made around it elsewhere. */
function crcOf(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
}
