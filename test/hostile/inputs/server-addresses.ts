import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';

/** An instance that is configured with this server. */
function configured(name: string, server: string, reason: string, words: string): HostileInput {
  const yaml = JSON.stringify({
    instances: [
      {
        name: 'attacked',
        integration: 'vmray',
        params: { server, credentials: { password: '${env:VMRAY_API_KEY}' } },
      },
    ],
  });
  return {
    name,
    reason,
    attack: { kind: 'settings', yaml },
    expect({ text, code }) {
      // Instances are listed without a look at their parameters.
      if (text.includes('|Name|Integration|')) return;
      expect(text).toContain(words);
      expect(text).not.toContain('hunter2');
      expect(code).toBe(2);
    },
  };
}

const invisible = 'has a blank, a backslash or an invisible character in it';

/** Attack classes 28 and 30: an address that looks like one host and is another. */
export const serverAddresses: HostileClass = {
  title: 'addresses of servers',
  inputs: [
    configured(
      'with a name and a password',
      'https://cloud.vmray.com:hunter2@evil.example/',
      'the host is what comes last; the password goes to whoever that is (class 28)',
      'carries a user name or a password',
    ),
    configured(
      'with a name, a password and a slash, without a scheme',
      'analyst:hunter2/x@evil.example',
      'what cannot be read is quoted, and the password with it (class 41)',
      'carries a user name or a password',
    ),
    configured(
      'with a backslash',
      'https://evil.example\\@cloud.vmray.com',
      'readers of addresses disagree on which host that is (class 28)',
      invisible,
    ),
    configured(
      'with backslashes after the scheme',
      'https:\\\\cloud.vmray.com',
      'it was read as the host "https", and the key would have gone there',
      invisible,
    ),
    configured(
      'with one slash after the scheme',
      'https:/cloud.vmray.com',
      'it was read as the host "https", and the key would have gone there',
      'is not a URL',
    ),
    configured(
      'with a line feed in the host',
      'https://cloud.vm\r\nray.com',
      'it is dropped without a word, and another host is asked (CVE-2023-24329 is alike)',
      invisible,
    ),
    configured(
      'with a character that nobody sees',
      'https://cloud.vm\u200bray.com',
      'the same by an invisible character (class 19)',
      invisible,
    ),
    configured(
      'of a file',
      'file:///etc/passwd',
      'a local file is the answer (class 28)',
      'has the scheme file',
    ),
    configured(
      'of a file, with one slash',
      'file:/etc/passwd',
      'it was read as the host "file"',
      'has the scheme file',
    ),
    configured(
      'of a script',
      'javascript:alert(1)',
      'a scheme without slashes is a host with a port',
      'has the scheme javascript',
    ),
    configured(
      'with the port 0',
      'https://127.0.0.1:0',
      'the system chooses the port itself',
      'has the port 0',
    ),
    configured(
      'with the port 99999',
      'https://127.0.0.1:99999',
      'the port wraps around to 34463',
      'is not a URL',
    ),
    configured(
      'with a fragment',
      'https://evil.example#.cloud.vmray.com',
      'the end of the text is not the end of the host',
      'carries a query or a fragment',
    ),
    configured(
      'of a megabyte',
      `https://${'a'.repeat(1_000_000)}`,
      'every message repeats it',
      'is not a URL',
    ),
  ],
};
