import type { HostileClass } from '../hostile-input.js';
import { manifest, settings } from './written-files.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const levels = 100_000;

/** Attack class 13: what the syntax of YAML can be made to cost, or to mean. */
export const yaml: HostileClass = {
  title: 'YAML that nests, floods and misleads',
  inputs: [
    settings(
      'one key in three spellings',
      'the reviewer reads the first, the parser takes the last',
      'instances:\n- name: a\n  integration: vmray\n  params: {server: https://good.example, "server": https://evil.example, "\\x73erver": x}\n',
      /YM104.*"server".*line 4/,
    ),
    settings(
      'tags that make objects and functions',
      'a full schema builds what they name, and runs it (PyYAML CVE-2020-14343, js-yaml full schema)',
      'a: !!js/function "function () { process.exit(7) }"\nb: !!python/object/apply:os.system ["touch pwned"]\nc: !!set {x}\nd: !!omap [x: 1]\ne: !<tag:yaml.org,2002:js/undefined> ""\n',
      /YM106/,
    ),
    manifest(
      'a megabyte of !!binary',
      'decoded to bytes that no text rule looks at',
      { root: `x-picture: !!binary ${'QUJD'.repeat(400_000)}\n` },
      /YM106/,
    ),
    settings(
      'keys that are lists, maps, numbers and nothing',
      'a key that is turned to text collides with another, or runs its toString',
      '? [a, b]\n: 1\n? {toString: x}\n: 2\n1: x\n~: y\n',
      /YM108/,
    ),
    settings(
      'brackets a hundred thousand deep',
      'a parser that recurses overflows its stack',
      `a: ${'['.repeat(levels)}${']'.repeat(levels)}`,
      /YM111/,
    ),
    settings(
      'two thousand maps by indentation, closed by one line',
      'closing them recurses, and the stack overflows in the parser itself (failed before: "Unexpected error")',
      `${lines(1900, (index) => `${' '.repeat(index)}a:`)}\nb: 1\n`,
      /YM111/,
    ),
    settings(
      'a map within each list, without braces',
      'twice as deep as its brackets say',
      `${'[a: '.repeat(150)}b${']'.repeat(150)}`,
      /YM111/,
    ),
    settings(
      'a quote that is never closed, on a million lines',
      'each line is kept, folded and tried again (3.9 million took 946 MB before a text was held to 2 Mi characters)',
      `a: "${'b\n'.repeat(1_000_000)}`,
      /never closed/,
    ),
    settings('ten megabytes', 'a text is read whole', `a: "${'b '.repeat(5_000_000)}`, /YM110/),
    settings(
      'a million wrong escapes in one text',
      'each becomes an error with a stack trace (failed before: 1,070 MB)',
      `a: "${'\\q'.repeat(1_000_000)}"`,
      /escapes mean nothing/,
    ),
    settings(
      'nine hundred thousand closing brackets',
      'each is an error of its own (failed before: 1,339 MB in 15 s)',
      ']'.repeat(900_000),
      /YM110/,
    ),
    settings(
      'two documents, a directive and a mark at the beginning',
      'the reviewer reads the first, another parser the last',
      '\ufeff%TAG ! tag:evil.example,2024:\n---\ninstances: []\n---\ninstances: [{name: b}]\n',
      /YM105/,
    ),
    settings(
      'UTF-16',
      'read as another encoding it may say something else',
      Buffer.from('\ufeffinstances: []\n', 'utf16le'),
      /sortie\.yml:1:/,
    ),
    settings(
      'controls, tabs and a broken byte',
      'quoted in an error they reach the terminal',
      Buffer.concat([
        Buffer.from('a: "\u0000\u001b]0;x\u0007\r\n\tb: \u009b2J\n'),
        Buffer.from([0xff, 0xfe]),
      ]),
      /YM10/,
    ),
  ],
};
