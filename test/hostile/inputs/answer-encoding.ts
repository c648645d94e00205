import type { HostileClass } from '../hostile-input.js';
import { answer } from '../vendor/raw-answers.js';
import { framed, good, length, ok, whole } from './framed.js';

/** Attack class 34, by encoding: answers that are not written as their heads say. */
export const answerEncoding: HostileClass = {
  title: 'answers that lie about their encoding',
  inputs: [
    framed(
      'headers by the names of methods',
      'where headers are members of an object, an answer can take its methods away (CWE-1321)',
      answer(
        [
          ok,
          ...['normalize', 'set', 'get', 'toJSON', 'then', '__proto__', 'constructor'].map(
            (name) => `${name}: x`,
          ),
          length(good.length),
        ],
        good,
      ),
      whole,
    ),
    framed(
      'packed by its word, and plain',
      'an encoding that lies ends an unpacker in an error nobody listens to (CWE-248)',
      answer([ok, 'Content-Encoding: gzip', length(good.length)], good),
      'its answer is packed and cannot be unpacked',
    ),
    framed(
      'UTF-16',
      'a filter for ASCII sees none of it',
      answer(
        [ok, 'Content-Type: application/json; charset=utf-16le', length(2 * good.length)],
        Buffer.from(good, 'utf16le'),
      ),
      whole,
    ),
    framed(
      'UTF-7, and a charset of 10 KB',
      'a decoder is looked up by a name that the answer gives; UTF-7 hides markup (CWE-838)',
      answer([ok, `Content-Type: text/html; charset=utf-7${'x'.repeat(10_000)}`, length(good.length)], good),
      whole,
    ),
    framed(
      'a byte order mark',
      'a parser stops at the first byte',
      answer([ok, length(good.length + 3)], Buffer.from(`\ufeff${good}`)),
      whole,
    ),
  ],
};
