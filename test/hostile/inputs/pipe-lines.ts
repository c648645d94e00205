import type { HostileClass } from '../hostile-input.js';
import { command, line } from './pipe-line.js';

const mebibyte = 1024 ** 2;

const many = (count: number, member: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => member(index)).join(',');

/** Attack classes 9 and 13: lines of the pipe that are no request, or one of another size than expected. */
export const pipeLines: HostileClass = {
  title: 'lines of the pipe',
  inputs: [
    line('a line cut off', 'half a request is carried out', `{"id":1,${command}`, /not-json/),
    line('nothing but NUL', 'a text that ends where C ends it', '\0'.repeat(1000), /not-json/),
    line(
      'UTF-16',
      'read as UTF-8 it is another text',
      Buffer.from(`{"id":1,${command}}`, 'utf16le'),
      /not-json/,
    ),
    line(
      'a mark at the beginning',
      'a line that one reader refuses and another takes',
      `\ufeff{"id":1,${command}}`,
      /"id":1,.*entries/,
    ),
    line(
      'bytes that are no UTF-8',
      'decoded more than once they become a quote, or a key of another name',
      Buffer.concat([
        Buffer.from('{"id":"\u00e9'),
        Buffer.from([0xc0, 0xa2, 0xff]),
        Buffer.from(`",${command}}`),
      ]),
      /"id":"\u00e9\ufffd+","entries"/,
    ),
    line(
      'half a character in an id and in a name',
      'written back it is no JSON for others',
      '{"id":"\\ud800","command":"\\udfff"}',
      /Unsupported Command/,
    ),
    line(
      'NUL in a command',
      'cut off at it, the name is that of another command',
      '{"id":1,"command":"vmray-get-sample\\u0000-x"}',
      /Unsupported Command : vmray-get-sample/,
    ),
    line(
      'line ends of Unicode',
      'a reader that splits there sees a second answer',
      `{"id":"\u2028{\\"id\\":2}\u0085",${command}}`,
      /entries/,
    ),
    line(
      'an id of 400 digits',
      'as a number it is another id, or Infinity, which is no JSON',
      `{"id":${'9'.repeat(400)},${command}}`,
      /"entries"/,
    ),
    line(
      'an id of 1e400',
      'JSON.stringify makes null of it, and the answer finds nobody',
      `{"id":1e400,${command}}`,
      /"entries"/,
    ),
    line(
      'an id that is an object, behind one that is a number',
      'the answer goes to the first',
      `{"id":1,"id":{"toString":1},${command}}`,
      /"id":null,"error".*not-a-request/,
    ),
    line(
      'a thousand and one arguments',
      'each is compared with every declared one (a million took 12 s and 600 MB before)',
      `{"id":1,"command":"vmray-get-sample","args":{${many(1001, (index) => `"sample_idd${index}":1`)}}}`,
      /not-a-request.*more than 1000 members/,
    ),
    line(
      'keys given twice by the thousand',
      'a warning for each (failed before: 60,021 warnings in one answer)',
      `{"id":1,${many(60_000, (index) => `"k${index}":1,"k${index}":2`)},${command}}`,
      /more warnings about this line/,
    ),
    line(
      'a key of ten megabytes',
      'named in a warning',
      `{"id":1,"${'k'.repeat(10 * mebibyte)}":1,${command}}`,
      /no member of the request/,
    ),
    line(
      'a command line of sixty megabytes of arguments',
      'the error looks through the whole line for secrets to cover (failed before: 2,428 MB)',
      `{"id":1,"line":"!vmray-get-sample ${'a=b '.repeat(15 * mebibyte)}"}`,
      /at most 1048576 characters/,
    ),
    line(
      'a line exactly as long as allowed',
      'it is kept, decoded and parsed',
      `${`{"id":1,${command},"x":"`.padEnd(64 * mebibyte - 2, 'x')}"}`,
      /no member of the request/,
    ),
    line(
      'a line one byte longer',
      'it is kept without bound',
      'x'.repeat(64 * mebibyte + 1),
      /line-too-long/,
    ),
    line(
      'quotes for a whole line',
      'thirty million empty texts',
      '"'.repeat(60 * mebibyte),
      /line-too-long|not-json/,
    ),
  ],
};
