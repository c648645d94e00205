import type { HostileClass } from '../hostile-input.js';
import { command, line } from './pipe-line.js';

const upload = '"command":"vmray-upload-sample","args":{"entry_id":"1@1"}';

/** Attack classes 4, 16 and 18: requests that ask for what whoever writes into the pipe may not have. */
export const forgedRequests: HostileClass = {
  title: 'forged requests',
  inputs: [
    line(
      'members called __proto__',
      'they add a command to every object (Node-RED CVE-2021-21297)',
      `{"__proto__":{"command":"test-module"},"id":1,"constructor":{"prototype":{"line":"!x"}}}`,
      /not-a-request/,
    ),
    line(
      'a command called __proto__',
      'looked up on a plain object it is found',
      '{"id":1,"command":"__proto__","args":{"__proto__":{"x":1}},"integration":"vmray"}',
      /Unsupported Command : __proto__/,
    ),
    line(
      'hostile names of integration and instance',
      'quoted in an error they reach a log',
      `{"id":1,${command},"integration":"\\u001b[2J${'k'.repeat(1_000_000)}"}`,
      /No integration is called.{1,200}vmray/,
    ),
    line(
      'a secret that is the beginning of a reference, a hundred thousand times',
      'looked for to the end each time (failed before: no answer)',
      `{"id":1,${command},"params":{"server":"http://127.0.0.1:9","credentials":{"password":"${'${env:'.repeat(100_000)}"}}}`,
      /"entries"/,
    ),
    line(
      'references in params',
      'whoever writes into the pipe reads the environment and the disk',
      `{"id":1,${command},"params":{"server":"http://127.0.0.1:9/\${env:VMRAY_API_KEY}","credentials":{"password":"\${file:/etc/passwd}"}},"timeout":1}`,
      /not followed in \\"params\\"/,
    ),
    ...['file:///etc/passwd', 'gopher://127.0.0.1:9', 'javascript:alert(1)'].map((server) =>
      line(
        `${server} for a server`,
        'another handler of the URL answers',
        `{"id":1,${command},"params":{"server":"${server}","credentials":{"password":"abcdefgh"}}}`,
        /server URL/i,
      ),
    ),
    ...['-1', '1e308', '1e400', '"5"', '2147484'].map((timeout) =>
      line(
        `a timeout of ${timeout}`,
        'a timer that overflows fires at once, or never',
        `{"id":1,${command},"timeout":${timeout}}`,
        /\\"timeout\\" must be a number of seconds/,
      ),
    ),
    line(
      'a path for an uploaded file',
      'the server sends its own file to the sandbox (n8n CVE-2026-21858)',
      `{"id":1,${upload},"files":{"1@1":{"name":"a","path":"/proc/self/environ"}}}`,
      /file-not-allowed/,
    ),
    line(
      'a path beside the content',
      'one part checks the content, another opens the path',
      `{"id":1,${upload},"files":{"1@1":{"name":"a","path":"/etc/passwd","contentBase64":"QQ=="}}}`,
      /either a \\"path\\" or/,
    ),
    line(
      'the parsed form of an upload',
      'a handler takes it for its own object (n8n CVE-2026-21858)',
      `{"id":1,${upload},"files":{"1@1":{"name":"/etc/passwd","filepath":"/etc/passwd","size":1,"kind":"path","contentBase64":null}}}`,
      /either a \\"path\\" or/,
    ),
  ],
};
