import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { settings } from './written-files.js';

/** Attack classes 4, 9, 13 and 40: a `sortie.yml` of a stranger. */
export const strangeSettings: HostileClass = {
  title: 'settings of strangers',
  inputs: [
    settings(
      'numbers and dates for a name',
      '1e3, 0o17, 017, 190:20:30, .inf and a date are other values to other parsers',
      `instances:\n${['1e3', '0o17', '017', '.inf', '.nan', 'true', '2024-01-01', '190:20:30'].map((name) => `- {name: ${name}, integration: nothing}\n`).join('')}`,
      /ST101.*"name" must be a text, not 1000/,
    ),
    settings(
      'members called __proto__ and constructor',
      'assigned to a plain object they change every object (js-yaml CVE-2025-64718)',
      'instances:\n- {name: __proto__, integration: constructor, params: {__proto__: {server: x}}}\n',
      /"constructor", which is not loaded/,
    ),
    settings(
      'an unclosed reference, three hundred thousand times',
      'each is looked for to the end of the text (failed before: no answer in 500 s, and SIGTERM was not heard)',
      // The scheme ends "run" before it asks the network, and after the references were followed.
      `instances:\n- name: a\n  integration: vmray\n  params: {server: "gopher://127.0.0.1:9", credentials: {password: "${'${env:'.repeat(300_000)}"}}\n`,
      /\| a \||scheme gopher/,
    ),
    settings(
      'a secret out of a device without end',
      'read until memory runs out (failed before: the process died without a word)',
      'instances:\n- name: a\n  integration: vmray\n  params: {server: "http://127.0.0.1:9", credentials: {password: "${file:/dev/zero}"}}\n',
      undefined,
      ({ text }) => {
        if (!text.includes('| a |')) expect(text).toMatch(/larger than the 16 MiB/);
      },
    ),
    settings(
      'plugins out of the folder, of the network, and of a text',
      'import() takes any of them, and runs it',
      'integrations: [../../../../../../etc, https://evil.example/x, "data:text/javascript,process.exit(7)", "\\e[2J", "a\\0b", /dev/stdin]\n',
      /integration\.yml" cannot be read/,
    ),
  ],
};
