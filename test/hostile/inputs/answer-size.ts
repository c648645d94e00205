import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { sample } from '../vendor/calm-answers.js';
import { answer, flow, packed, repeated } from '../vendor/raw-answers.js';
import type { Reply } from '../vendor/reply.js';

const line = '!vmray-get-sample sample_id=5';
const large = 50_000_000;

/** An answer of 50 MB or more, of which nothing is kept. */
function refused(name: string, reason: string, reply: Reply, words: string): HostileInput {
  return {
    name,
    reason: `${reason} (class 34)`,
    attack: { kind: 'command', line, vendor: { '/sample/5': reply } },
    expect({ text }) {
      expect(text).toContain(words);
      expect(text.length).toBeLessThan(1_000_000);
    },
  };
}

const tooLarge = 'larger than allowed: at most 16 MiB are taken here';
const bombs = ['gzip', 'deflate', 'br'] as const;

/** Attack class 34, by size: what an answer costs before it is understood. */
export const answerSize: HostileClass = {
  title: 'answers that are too large',
  inputs: [
    refused(
      'one string of 50 MB',
      'it stands in the entry four times, and again in what is printed',
      flow({}, () => repeated('{"data":{"sample_id":5,"sample_filename":"', 'a', '"}}', large)),
      tooLarge,
    ),
    refused(
      'one number of 50 MB',
      'a number without end is read for minutes by a parser of numbers (CVE-2020-10735, of Python)',
      flow({}, () => repeated('{"data":{"sample_score":', '1', '}}', large)),
      tooLarge,
    ),
    refused(
      'half a million bytes, each a piece of its own',
      'a list of pieces takes a hundred times what is in them; seen here: 2.7 GB for an answer of 13 MB',
      answer(['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked'], `${'1\r\na\r\n'.repeat(500_000)}0\r\n\r\n`),
      'Error in API call to VMRay [200] - …',
    ),
    refused(
      'a string without an end',
      'whoever waits for the last byte keeps all that came before it',
      flow({}, () => repeated('{"data":"', 'a', '', Number.POSITIVE_INFINITY)),
      tooLarge,
    ),
    refused(
      'five million empty objects',
      'three bytes become sixty in memory: 15 MB take a gigabyte (CWE-770)',
      flow({}, () => repeated('{"data":[', '{},', '1]}', 15_000_000)),
      'it holds more than 50,000 objects',
    ),
    refused(
      'an object of a million members',
      'each name is kept, and an object of that size is a table of hashes (CWE-407)',
      flow({}, function* () {
        yield '{"data":{';
        for (let count = 0; count < 1_200_000; count += 1_000) yield members(count, count + 1_000);
        yield '"z":1}}';
      }),
      'it holds more than 1,000,000 members and items',
    ),
    refused(
      'seven million lists in one another',
      'the parser bears it; the first function that calls itself does not (CWE-674)',
      flow({}, () => repeated('{"data":', '[', '', 15_000_000)),
      'it is nested deeper than 1,000 levels',
    ),
    refused(
      'a hundred thousand objects in a member of the sample',
      'the same in well-formed JSON: the process ended with a stack overflow',
      flow({}, function* () {
        yield `${JSON.stringify({ data: sample() }).slice(0, -2)},"sample_type":`;
        yield `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`;
      }),
      'it is nested deeper than 1,000 levels',
    ),
    refused(
      'a page of HTML with status 200, of 15 MB',
      'the page of a gateway becomes the error that is shown: every byte of it, in the War Room for ever',
      flow({ 'content-type': 'text/html' }, () => repeated('<p>', 'a ', '', 15_000_000)),
      'Error in API call to VMRay [200] - <p>a a a',
    ),
    ...bombs.map((encoding) =>
      refused(
        `a bomb packed with ${encoding}`,
        'a megabyte becomes hundreds of them while it is unpacked (CWE-409)',
        packed(encoding, ' ', 200_000_000),
        tooLarge,
      ),
    ),
    refused(
      'a bomb in a bomb',
      'an encoding that is named twice is a factor of a million (CWE-409)',
      packed('gzip, gzip', ' ', 100_000_000),
      'it is packed in a way that is not known here',
    ),
  ],
};

function members(from: number, to: number): string {
  let text = '';
  for (let count = from; count < to; count++) text += `"${count}":1,`;
  return text;
}
