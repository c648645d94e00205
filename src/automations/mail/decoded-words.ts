import { TextDecoder } from 'node:util';

/** `=?ISO-8859-1?B?…?=`, with the blanks behind it that stand before another. */
const encodedWord = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

/** A line with its encoded words (RFC 2047) decoded. One of an encoding that is not known stays. */
export function decodedWords(line: string): string {
  return line.trim().replace(encodedWord, (whole, charset: string, form: string, text: string) => {
    const bytes = form.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quotedBytes(text);
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return whole;
    }
  });
}

function quotedBytes(text: string): Buffer {
  const plain = text.replaceAll('_', ' ');
  const characters = plain.replace(/=([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(characters, 'latin1');
}
