import type { HostileClass } from '../hostile-input.js';
import { manifest, settings } from './written-files.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Attack classes 11 and 12: what aliases and merges of YAML can be made to cost. */
export const aliases: HostileClass = {
  title: 'YAML that multiplies',
  inputs: [
    settings(
      'a billion laughs',
      'sixty lines that stand for 9^60 values (js-yaml docs/safety.md)',
      `a0: &a0 [x]\n${lines(60, (index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`)}]`)}`,
      /YM11[12]/,
    ),
    manifest(
      'a long text, forty thousand times by its alias',
      'the default of an argument joins 28 GB (quadratic blow-up; js-yaml docs/safety.md)',
      {
        root: `x-text: &text ${'n'.repeat(700_000)}\n`,
        commands: `    - {name: a, arguments: [{name: b, defaultValue: [${'*text,'.repeat(40_000)}]}]}\n`,
      },
      /YM110.*\n?.*written out.*characters/,
    ),
    settings(
      'an alias in its own anchor',
      'whoever walks through the value walks for ever (js-yaml docs/safety.md)',
      'instances: &all\n  - name: a\n    params: {all: *all}\n',
      /YM107.*no end/,
    ),
    settings(
      'one map merged sixty thousand times',
      'each merge copies all keys: quadratic time out of tens of KB (js-yaml CVE-2026-53550)',
      `instances:\n- &a {name: a}\n- {${'<<: *a, '.repeat(20_000)}}\n`,
      /YM109/,
    ),
    settings(
      'merges of merges',
      'the order in which keys win decides which server gets the key (js-yaml CVE-2026-53550)',
      `base: &m0 {server: https://a.example}\n${lines(3000, (index) => `m${index + 1}: &m${index + 1} {<<: *m${index}}`)}`,
      /YM109/,
    ),
    settings(
      'anchors, keys and aliases by the hundred thousand',
      'each costs a look-up in all before',
      `a: [${lines(100_000, (index) => ` &a${index} b, *a${index},`)}]\n`,
      /YM110/,
    ),
  ],
};
