const replacement = '\ufffd';
/** The bytes of a replacement sign that was really written, each as a character. */
const writtenReplacement = Buffer.from(replacement).toString('latin1');

/** The text of bytes; those that are no UTF-8 are left out (public test Base64Decode - Test). */
export function readableUtf8(bytes: Buffer): string {
  // The first byte of a sign never stands within another, so it is safe to part the bytes there.
  return bytes
    .toString('latin1')
    .split(writtenReplacement)
    .map((part) => Buffer.from(part, 'latin1').toString('utf8').replaceAll(replacement, ''))
    .join(replacement);
}
