import { gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { ok } from '../vendor/calm-answers.js';
import { flood } from '../vendor/raw-answers.js';
import type { Reply } from '../vendor/reply.js';

const line = '!vmray-get-sample sample_id=5';
/** Whoever asks may give up, or the command's own time be over. */
const inTime = /vmray-get-sample (?:did not finish within [\d.]+ seconds|was cancelled)/;
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const second = 1_000;

function held(name: string, reason: string, reply: Reply, words: RegExp): HostileInput {
  return {
    name,
    reason: `${reason} (class 34)`,
    attack: { kind: 'command', line, vendor: { '/sample/5': reply } },
    expect: ({ text }) => expect(text).toMatch(words),
  };
}

/** A whole detonation, with one answer that never ends. */
function detonated(name: string, path: string, reply: Reply, expected: HostileInput['expect']): HostileInput {
  return {
    name,
    reason:
      'the time of a detonation was looked at between questions only: it hung for the five minutes of one (class 34)',
    attack: {
      kind: 'detonation',
      file: { name: 'a.docx', bytes: Buffer.from('hostile') },
      vendor: { [path]: reply },
    },
    ...(expected ? { expect: expected } : {}),
  };
}

const drip = flood(`${head}Content-Length: 9000000\r\n\r\n{"data":"`, 'a', second);

/** Attack class 34, by pace: answers that are never there. */
export const answerPace: HostileClass = {
  title: 'answers that never end',
  inputs: [
    held(
      'a body that comes a byte a second',
      'each byte starts a limit of silence anew (slow-drip)',
      drip,
      inTime,
    ),
    held(
      'a head that comes a byte a second',
      'the head is read before any limit of the body holds',
      flood(`${head}X-Slow: `, 'a', second),
      inTime,
    ),
    held(
      'a head without an end',
      'a reader of heads keeps every line; here 16 KiB are the most (CVE-2018-12121)',
      flood(head, `X-Long: ${'a'.repeat(60_000)}\r\n`),
      /the head of its answer is too large/,
    ),
    held(
      'interim answers without an end',
      'each 103 is an answer of its own, and none is the last (CWE-835)',
      flood('', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(500), 5),
      inTime,
    ),
    held(
      'packed bytes that unpack to nothing',
      'what is unpacked never grows, so that no limit of size trips',
      flood(`${head}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n`, emptyGzip(), 5),
      inTime,
    ),
    held(
      'a change of protocol',
      'who waits for the answer after a 101 waits for ever',
      flood(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
        '',
        second,
      ),
      inTime,
    ),
    detonated('an upload whose answer drips', '/sample/submit', drip, ({ door, text }) => {
      if (door === 'detonate') expect(text).toContain('No verdict after 6 seconds.');
    }),
    detonated('a verdict whose answer drips', '/submission/7', drip, ({ door, text }) => {
      if (door === 'detonate') expect(text).toContain('No verdict after 6 seconds.');
    }),
    detonated('indicators whose answer drips', '/sample/5/iocs', drip, ({ door, text }) => {
      if (door === 'detonate') expect(text).toMatch(/vmray-get-iocs did not finish within \d seconds/);
    }),
    detonated(
      'indicators that are never put together',
      '/sample/5/iocs',
      ok({ iocs: {} }),
      ({ door, text }) => {
        if (door === 'detonate') expect(text).toContain('alicious');
      },
    ),
  ],
};

/** One chunk of a gzip stream that holds nothing but its head. */
function emptyGzip(): Uint8Array {
  return Buffer.concat([Buffer.from('14\r\n'), gzipSync(''), Buffer.from('\r\n')]);
}
