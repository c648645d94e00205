import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';

/** A text where a playbook is expected, and what is said of it. */
function read(name: string, yaml: string, said: RegExp, reason: string): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'playbook', yaml },
    expect: ({ text }) => expect(text).toMatch(said),
  };
}

const head = 'id: p\nname: p\nstarttaskid: "0"\n';
const tasks = 'tasks: {"0": {id: "0", type: start, task: {name: ""}, nexttasks: {}}}\n';
const bomb = Array.from({ length: 30 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
).join('\n');

/** Attack classes 11 to 13, in the text of a playbook that somebody shares. */
export const playbookYaml: HostileClass = {
  title: 'texts of playbooks that are no playbooks',
  inputs: [
    read(
      'aliases of aliases',
      `${head}${tasks}${bomb}\n`,
      /values|alias/i,
      'nine to the power of thirty values (js-yaml docs/safety.md)',
    ),
    read(
      'an alias of what it stands in',
      `${head}tasks: &t {"0": *t}\n`,
      /alias/i,
      'a value that holds itself is walked for ever',
    ),
    read(
      'merge keys without end',
      `${head}x: &x {a: 1}\ntasks:\n  "0": {${'<<: *x, '.repeat(3_000)}id: "0"}\n`,
      /<<|more than once|repeated|duplicate/i,
      'the square of kilobytes (js-yaml CVE-2026-53550)',
    ),
    read(
      'a hundred thousand levels',
      `${head}tasks: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
      /nests deeper than 200 levels/,
      'a parser that calls itself',
    ),
    read(
      'a tag that makes objects',
      `${head}tasks: !!js/function 'function () { process.exit(7) }'\n`,
      /tag|map/i,
      'a loader that builds what the text names (js-yaml before 4)',
    ),
    read(
      'tasks called __proto__',
      `${head}tasks: {"__proto__": {type: start}, "constructor": {type: start}}\n`,
      /starttaskid|"0"|task/,
      'a table of tasks that is a plain object (js-yaml CVE-2025-64718)',
    ),
    read(
      'a start that leads to itself',
      `${head}tasks: {"0": {id: "0", type: start, task: {name: ""}, nexttasks: {"#none#": ["0"]}}}\n`,
      /"status":"completed"|0/,
      'an engine that follows edges until there is none',
    ),
    read(
      'a task with ten thousand followers that meet again',
      `${head}tasks: ${JSON.stringify({ 0: { id: '0', type: 'start', task: { name: '' }, nexttasks: { '#none#': Array.from({ length: 5_000 }, (_, index) => `${index + 1}`) } }, ...Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`${index + 1}`, { type: 'title', task: { name: 't' }, nexttasks: { '#none#': ['end'] } }])), end: { type: 'title', task: { name: 'end' } } })}\n`,
      /"status":"completed"/,
      'what follows is looked for again after each: the square of the edges',
    ),
    read(
      'names as long as the file',
      `id: p\nname: ${'n'.repeat(500_000)}\nstarttaskid: "0"\ntasks: {"0": {id: "0", type: start, task: {name: ""}, nexttasks: {"#none#": ["1"]}}, "1": {type: regular, task: {scriptName: ${'s'.repeat(500_000)}}}}\n`,
      /There is no automation/,
      'a near name is looked for letter by letter, and each message repeats it',
    ),
  ],
};
