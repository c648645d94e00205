import type { HostileClass } from '../hostile-input.js';
import { answer, connectionOf, raw } from '../vendor/raw-answers.js';
import { framed, good, length, ok, whole } from './framed.js';

const notHttp = 'its answer is not HTTP';

/** Attack class 34, by form: answers whose bytes are not what their heads say. */
export const answerFraming: HostileClass = {
  title: 'answers that lie about their form',
  inputs: [
    framed(
      'bytes of TLS on a plain port',
      'an alert is read as text',
      raw(Buffer.from([21, 3, 1, 0, 2, 2, 40])),
      notHttp,
    ),
    framed('a body without a head', 'HTTP/0.9: everything is body', raw(`${good}\r\n\r\n`), notHttp),
    framed(
      'a length that is too short',
      'half a document, and the rest is taken for the next answer (request smuggling, CWE-444)',
      answer([ok, length(20)], good),
      'Error in API call to VMRay [200] - {',
    ),
    framed(
      'a length that is too long',
      'half a document is taken for the whole',
      answer([ok, length(9_000)], good),
      'the connection was cut',
    ),
    framed('a length below zero', 'a size of -1 is 4 GB (CWE-195)', answer([ok, length(-1)], good), notHttp),
    framed(
      'two lengths',
      'each reader believes another one',
      answer([ok, length(3), length(good.length)], good),
      notHttp,
    ),
    framed(
      'a length and chunks',
      'the classic of smuggling: TE.CL (CVE-2019-18277)',
      answer(
        [ok, length(3), 'Transfer-Encoding: chunked'],
        `${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`,
      ),
      notHttp,
    ),
    framed(
      'a chunk of 2^70 bytes',
      'the size of a chunk overflows (CVE-2013-2028)',
      answer([ok, 'Transfer-Encoding: chunked'], `${'f'.repeat(18)}\r\n${good}`),
      'the connection was cut',
    ),
    framed(
      'a line that goes on in the next',
      'a folded header hides another one (CWE-113)',
      answer([ok, 'X-One: a', '\tX-Two: b', length(good.length)], good),
      notHttp,
    ),
    framed(
      'the status 999',
      'a table of statuses has no such row',
      answer(['HTTP/1.1 999 Denied', length(good.length)], good),
      'Error in API call to VMRay [999]',
    ),
    framed(
      'a body after 204',
      'a body where none may be waits on the connection',
      answer(['HTTP/1.1 204 No Content', length(good.length)], good),
      'No sample found',
    ),
    framed(
      'an answer to a question that was not asked',
      'who keeps a copy shows the old one; here there is none',
      answer(['HTTP/1.1 304 Not Modified']),
      'Error in API call to VMRay [304]',
    ),
    framed(
      'a second answer right behind the first',
      'it is what the next request on the connection reads (response queue poisoning)',
      raw(twice(`${ok}\r\n${length(good.length)}\r\n\r\n${good}`)),
      whole,
    ),
    framed(
      'a second answer a moment later',
      'the same, while the connection lies idle',
      (_request, response) => {
        const socket = connectionOf(response);
        const one = `${ok}\r\n${length(good.length)}\r\n\r\n${good}`;
        socket.write(one);
        setTimeout(() => socket.end(one.replace('clean', 'dirty')), 20);
      },
      whole,
    ),
    framed(
      'a connection that is cut at once',
      'it is asked again, three times, and then given up',
      (_request, response) => void connectionOf(response).resetAndDestroy(),
      /the connection was cut|was cancelled|did not finish/,
    ),
  ],
};

function twice(text: string): string {
  return `${text}${text.replace('clean', 'malicious').replace(length(good.length), length(good.length + 4))}`;
}
