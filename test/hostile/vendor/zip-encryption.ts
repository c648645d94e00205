const { imul } = Math;

/** The remainders of the CRC-32 of all bytes. */
const remainders = Uint32Array.from({ length: 256 }, (_unused, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const mix = (value: number, byte: number) => ((value >>> 8) ^ (remainders[(value ^ byte) & 0xff] ?? 0)) >>> 0;

/**
 * Data behind a traditional password (PKWARE APPNOTE section 6.1), with its header of twelve bytes. The entry's CRC-32
 * must be 0, as {@link hostileZip} writes it.
 */
export function encrypted(packed: Uint8Array, password: string): Buffer {
  let [first, second, third] = [0x12345678, 0x23456789, 0x34567890];
  const update = (byte: number) => {
    first = mix(first, byte);
    second = (imul((second + (first & 0xff)) | 0, 134775813) + 1) >>> 0;
    third = mix(third, second >>> 24);
  };
  for (const byte of Buffer.from(password)) update(byte);
  const plain = Buffer.concat([Buffer.alloc(12), packed]);
  return Buffer.from(
    plain.map((byte) => {
      const pad = (third | 2) & 0xffff;
      update(byte);
      return byte ^ ((imul(pad, pad ^ 1) >>> 8) & 0xff);
    }),
  );
}
