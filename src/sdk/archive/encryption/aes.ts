import { createCipheriv, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { WrongPassword } from '../wrong-password.js';

const derive = promisify(pbkdf2);

/** What the extra field 0x9901 says of a file (WinZip's AES encryption, section II). */
export interface AesField {
  readonly version: number;
  /** Bytes of the key. */
  readonly keyLength: 16 | 24 | 32;
  /** How it was packed before it was encrypted. */
  readonly method: number;
}

const fieldId = 0x9901;
const rounds = 1000;
const checkLength = 2;
const sealLength = 10;
const block = 16;
/** Bytes after which others have their turn. */
const piece = 1024 * 1024;

/** @throws Error when the field is missing or says what is not known here */
export function readAesField(fields: readonly { readonly id: number; readonly data: Buffer }[]): AesField {
  const data = fields.find(({ id }) => id === fieldId)?.data;
  const keyLength = data && data.length >= 7 ? ([16, 24, 32] as const)[data.readUInt8(4) - 1] : undefined;
  if (!data || keyLength === undefined) throw new Error('its kind of encryption is not known here');
  return { version: data.readUInt16LE(0), keyLength, method: data.readUInt16LE(5) };
}

/** @throws WrongPassword; Error when the content was changed */
export async function openAes(
  raw: Buffer,
  password: Buffer,
  { keyLength }: AesField,
  signal: AbortSignal,
): Promise<Buffer> {
  const saltLength = keyLength / 2;
  const headLength = saltLength + checkLength;
  if (raw.length < headLength + sealLength) throw new Error('it is cut off');
  const salt = raw.subarray(0, saltLength);
  const keys = await derive(password, salt, rounds, 2 * keyLength + checkLength, 'sha1');
  if (!keys.subarray(2 * keyLength).equals(raw.subarray(saltLength, headLength))) throw new WrongPassword();
  const content = raw.subarray(headLength, -sealLength);
  const seal = createHmac('sha1', keys.subarray(keyLength, 2 * keyLength))
    .update(content)
    .digest();
  if (!timingSafeEqual(seal.subarray(0, sealLength), raw.subarray(-sealLength)))
    throw new Error('it was changed, or the password is wrong');
  return await withStream(content, keys.subarray(0, keyLength), signal);
}

/** Counted from 1, its lowest byte first: Node's own counter mode has its highest byte first. */
async function withStream(content: Buffer, key: Buffer, signal: AbortSignal): Promise<Buffer> {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null);
  const open = Buffer.alloc(content.length);
  for (let from = 0; from < content.length; from += piece) {
    const to = Math.min(from + piece, content.length);
    const counters = Buffer.alloc(Math.ceil((to - from) / block) * block);
    for (let at = 0; at < counters.length; at += block) counters.writeUInt32LE((from + at) / block + 1, at);
    const stream = cipher.update(counters);
    for (let at = from; at < to; at += 1) open[at] = (content[at] ?? 0) ^ (stream[at - from] ?? 0);
    await setImmediate();
    signal.throwIfAborted();
  }
  return open;
}
