import type { IncomingMessage } from 'node:http';
import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { port, received } from '../vendor/another-host.js';
import { raw } from '../vendor/raw-answers.js';
import type { Reply } from '../vendor/reply.js';

const elsewhere = 'redirects to another host';

function to(status: number, target: (request: IncomingMessage) => string, header = 'location'): Reply {
  return (request, response) => response.writeHead(status, { [header]: target(request) }).end('{}');
}

/** A redirect of a question; nobody else must be asked. */
function sent(name: string, reason: string, reply: Reply, words: string = elsewhere): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'command', line: '!vmray-get-sample sample_id=5', vendor: { '/sample/5': reply } },
    expect({ text }) {
      expect(received).toEqual([]);
      expect(text).toContain(words);
    },
  };
}

/** A redirect of the request that carries the sample. */
function uploaded(name: string, reason: string, status: number): HostileInput {
  const file = { name: 'a.docx', bytes: Buffer.from('hostile') };
  const reply = to(status, () => `http://localhost:${port()}/rest/sample/submit`);
  return {
    name,
    reason,
    attack: { kind: 'detonation', file, vendor: { '/sample/submit': reply } },
    expect({ text }) {
      expect(received).toEqual([]);
      expect(text).toContain(`Error in API call to VMRay [${status}]`);
    },
  };
}

const metadata = (host: string) => to(302, () => `http://${host}/latest/meta-data/`);
const ssrf = 'the address of a cloud’s metadata in a spelling that a list of addresses does not have';

/** Attack classes 28, 29 and 32: a vendor that sends us, and the key, to somebody else. */
export const redirects: HostileClass = {
  title: 'redirects',
  inputs: [
    sent(
      'to another host',
      'the key goes with the request (class 32)',
      to(302, () => `http://localhost:${port()}/x`),
    ),
    sent(
      'to another port',
      'a port is a host of its own (class 32, CVE-2022-27776 of curl)',
      to(301, () => `http://127.0.0.1:${port()}/x`),
    ),
    sent(
      'without a scheme',
      'it begins with a slash and looks local (class 32)',
      to(303, () => `//127.0.0.1:${port()}/x`),
    ),
    sent(
      'with a name before an @',
      'our host is the user name of another (class 28)',
      to(302, ({ headers }) => `http://${headers.host}@127.0.0.1:${port()}/`),
    ),
    sent(
      'with backslashes',
      'a backslash is a slash to some and a letter to others (class 28)',
      to(302, () => `\\\\127.0.0.1:${port()}\\x`),
    ),
    sent(
      'to the name of our address',
      'a name may lead elsewhere a moment later (class 29, DNS rebinding)',
      to(302, ({ headers }) => `http://localhost:${headers.host?.split(':')[1]}/rest/sample/6`),
    ),
    sent(
      'to TLS on our own host',
      'another scheme is another server (class 32)',
      to(302, ({ headers }) => `https://${headers.host}/`),
    ),
    sent(
      'to a file',
      'a local file is read as the answer (class 28)',
      to(302, () => 'file:///etc/passwd'),
    ),
    sent(
      'to data',
      'the answer is in the redirect (class 28)',
      to(302, () => 'data:application/json,{"data":{"sample_id":5}}'),
    ),
    sent(
      'to a blob of our own host',
      'its origin is that of our host (URL standard, section 4.7)',
      to(302, ({ headers }) => `blob:http://${headers.host}/x`),
    ),
    sent('to 169.254.169.254 as one number', ssrf, metadata('2852039166')),
    sent('to 169.254.169.254 in octal', ssrf, metadata('0251.0376.0251.0376')),
    sent('to 169.254.169.254 inside IPv6', ssrf, metadata('[::ffff:a9fe:a9fe]')),
    sent(
      'to 169.254.169.254 in circles, with a dot',
      ssrf,
      metadata('%E2%91%A0%E2%91%A5%E2%91%A8.254.169.254.'),
    ),
    sent(
      'by a header in another case',
      'LoCaTiOn is the same header (class 32)',
      to(302, () => `http://127.0.0.1:${port()}/x`, 'LoCaTiOn'),
    ),
    sent(
      'in a header that is two',
      'a line feed makes a second header, and the first is believed (CWE-113)',
      raw(
        'HTTP/1.1 302 Found\r\nLocation: /rest/x\nLocation: http://evil.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      ),
      'its answer is not HTTP',
    ),
    sent(
      'to itself',
      'a walk without an end',
      to(302, () => '/rest/sample/5'),
      'it redirects without end',
    ),
    sent(
      'to itself, with a login',
      'the login would be sent instead of the key',
      to(302, ({ headers }) => `http://a:b@${headers.host}/rest/sample/5`),
      'it redirects without end',
    ),
    sent(
      'where it is followed, and then elsewhere',
      'only the first step is looked at (CVE-2022-0155 of follow-redirects)',
      to(302, ({ url }) => (url?.includes('?') ? `http://127.0.0.1:${port()}/x` : '/rest/sample/5?again')),
    ),
    uploaded('of an upload, with its body', 'the sample goes to somebody else (class 32)', 307),
    uploaded('of an upload, as a question', 'what the other says is taken for the submission', 303),
  ],
};
