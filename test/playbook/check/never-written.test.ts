import { describe, expect, it } from '@jest/globals';
import { playbookOf } from '../plan/compiled.js';
import { messagesOf } from './check-text.js';

const print = (path: string, id = '2') =>
  `  "${id}": {type: regular, task: {scriptName: Print}, scriptarguments: {value: {simple: "\${${path}}"}}}`;
const first = (what: string) => `  "1": {type: regular, ${what}, nexttasks: {'#none#': ["2"]}}`;
const found = (tasks: string, others: readonly string[] = []) =>
  messagesOf('PB029', playbookOf(tasks), others);
const words = (tasks: string, others?: readonly string[]) =>
  found(tasks, others).map((line) => line.replace(/^\d+:\d+ /, ''));

describe('a key that is read', () => {
  const scan = first('task: {script: "Scanner|||scan"}, scriptarguments: {file: {simple: a}}');

  it('is looked for among the outputs of the commands before', () => {
    expect(words(`${scan}\n${print('Scan.Anything')}`)).toEqual([]);
    expect(found(`${scan}\n${print('Scna.ID')}`)).toEqual([
      '7:85 Task 2 reads "Scna", which no task before it writes. Did you mean "Scan"?',
    ]);
    expect(words(`${scan}\n${print('Sample.ID')}`)).toEqual([
      'info Task 2 reads "Sample", which no task before it writes.',
    ]);
  });

  it('may be given from outside', () => {
    for (const path of [
      'incident.id',
      'File.Name',
      'inputs',
      'lists.a',
      '.',
      'lastCompletedTaskEntries.[0]',
      'subplaybook-1.x',
    ])
      expect(words(`${scan}\n${print(path)}`)).toEqual([]);
  });

  it('may be written by Set, by extend-context, by a form and by a sub-playbook', () => {
    expect(
      words(
        `${first('task: {scriptName: Set}, scriptarguments: {key: {simple: My.Key}}')}\n${print('My.Other')}`,
      ),
    ).toEqual([]);
    const extended =
      'task: {script: "|||scan-get"}, scriptarguments: {extend-context: {simple: "Mine=a.b::Yours="}}';
    expect(words(`${first(extended)}\n${print('Mine')}`)).toEqual([]);
    expect(words(`${first(extended)}\n${print('Yours')}`)).toEqual([]);
    expect(words(`${first(extended)}\n${print('Theirs')}`)).toHaveLength(1);
    expect(
      words(
        `  "1": {type: collection, form: {title: Which one?}, nexttasks: {n: ["2"]}}\n${print('Which one?.Answers.0')}`,
      ),
    ).toEqual([]);
    const callee = 'name: Q\noutputs: [{contextPath: Found.ID}]\ntasks: {"0": {type: start}}';
    const call = (rest: string) =>
      `  "1": {type: playbook, task: {playbookName: Q}, ${rest}, nexttasks: {n: ["2"]}}\n`;
    expect(words(call('separatecontext: true') + print('Found.ID'), [callee])).toEqual([]);
    expect(words(call('separatecontext: true') + print('Lost.ID'), [callee])).toHaveLength(1);
    expect(words(call('separatecontext: false') + print('Lost.ID'), [callee])).toEqual([]);
  });

  it('may be written by whatever is not known, and by a person', () => {
    const unknown = [
      'task: {scriptName: Nobody}',
      'task: {script: "|||scan-odd"}',
      'task: {name: Do it by hand}',
    ];
    const dynamic = 'task: {scriptName: Set}, scriptarguments: {key: {simple: "${inputs.key}"}}';
    for (const what of [...unknown, dynamic]) {
      const lines = words(`${first(what)}\n${print('Anything')}`).filter(
        (line) => !line.includes('inputs.key'),
      );
      expect(lines).toEqual([]);
    }
  });

  it('may be written by a branch beside, but not by a task behind', () => {
    const fork = `  "1": {type: title, nexttasks: {n: ["2", "3"]}}\n${print('My')}`;
    const set = '  "3": {type: regular, task: {scriptName: Set}, scriptarguments: {key: {simple: My}}}';
    expect(words(`${fork}\n${set}`)).toEqual([]);
    const line = `  "1": {type: title, nexttasks: {n: ["2"]}}\n${print('My').replace('}}}', "}}, nexttasks: {n: ['3']}}")}`;
    expect(words(`${line}\n${set}`)).toEqual([
      'Task 2 reads "My", which is first written after it, by task 3.',
    ]);
  });

  it('may be written by a caller that shares its context', () => {
    const caller =
      'name: C\ntasks: {"0": {type: start, nexttasks: {n: ["1"]}}, "1": {type: playbook, task: {playbookName: P}}}';
    expect(words(`  "1": {type: title, nexttasks: {n: ["2"]}}\n${print('My')}`, [caller])).toEqual([]);
  });

  it('may be written by the task itself for what is looked up after it', () => {
    const task = (key: string) =>
      `  "1": {type: regular, task: {scriptName: Set}, scriptarguments: {key: {simple: My}}, fieldMapping: [{incidentfield: a, output: {simple: "\${${key}}"}}]}`;
    expect(words(task('My'))).toEqual([]);
    expect(words(task('Mine'))).toEqual(['info Task 1 reads "Mine", which no task before it writes.']);
  });

  it('is looked for in filters and transformers, but not on the left side of a filter', () => {
    const filter =
      '{operator: isTrue, left: {value: {simple: Left}, iscontext: true}, right: {value: {simple: Right}, iscontext: true}}';
    const call = '{operator: append, args: {item: {value: {simple: Item}, iscontext: true}}}';
    const value = `{complex: {root: Root, filters: [[${filter}]], transformers: [${call}]}}`;
    const text = `  "1": {type: regular, task: {scriptName: Print}, scriptarguments: {value: ${value}}}`;
    expect(words(text).map((line) => /reads "(\w+)"/.exec(line)?.[1])).toEqual(['Root', 'Right', 'Item']);
  });
});

it('an input must be declared', () => {
  const text = `${playbookOf(`  "1": {type: regular, task: {scriptName: Print}, scriptarguments: {value: {simple: "\${inputs.Fiel.Name} \${inputs.Search Type}"}}}`)}inputs: [{key: File}, {key: Search Type}]`;
  expect(messagesOf('PB029', text)).toEqual([
    '6:85 Task 1 reads "inputs.Fiel", but the playbook declares no input of this name. Did you mean "File"?',
  ]);
});
