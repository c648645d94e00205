import { describe, expect, it } from '@jest/globals';
import { playbookOf } from '../plan/compiled.js';
import { messagesOf } from './check-text.js';

const of = (code: string, tasks: string, others: readonly string[] = []) =>
  messagesOf(code, playbookOf(tasks), others);

it('finds tasks that cannot be reached, and says nothing else of them', () => {
  const text = `  "1": {type: title}\n  "2": {type: regular, task: {scriptName: Nobody, name: Lost}}`;
  expect(of('PB020', text)).toEqual([
    '7:3 Task 2 ("Lost") cannot be reached from the start, so it never runs.',
  ]);
  expect(of('PB025', text)).toEqual([]);
});

describe('labels', () => {
  it('without an edge are found, whatever their case', () => {
    const conditions = 'conditions: [{label: "YES ", condition: []}, {label: noo, condition: []}]';
    expect(of('PB021', `  "1": {type: condition, nexttasks: {"yes": [], "no": []}, ${conditions}}`)).toEqual([
      '6:105 Task 1 can answer "noo", but no edge has this label: the playbook stops there with an error. Did you mean "no"?',
    ]);
    expect(
      of('PB021', `  "1": {type: condition, nexttasks: {"yes": [], "#default#": []}, ${conditions}}`),
    ).toEqual([expect.stringContaining('the edge of "#default#" is taken instead.')]);
  });

  it('of a question to people are looked at too', () => {
    const message = 'message: {replyOptions: [Yes, No]}';
    expect(of('PB021', `  "1": {type: condition, nexttasks: {"yes": []}, ${message}}`)).toHaveLength(1);
  });

  it('are not enough for a condition that may answer something else', () => {
    const built = (labels: string) =>
      `  "1": {type: condition, nexttasks: {${labels}}, conditions: [{label: a, condition: []}]}`;
    expect(of('PB022', built('a: []'))).toEqual([
      '6:3 info Task 1 has no edge "#default#": when no label fits, the playbook stops there with an error.',
    ]);
    expect(of('PB022', built('a: [], "#default#": []'))).toEqual([]);
    const asked = (labels: string) =>
      `  "1": {type: condition, nexttasks: {${labels}}, task: {scriptName: Exists}}`;
    expect(of('PB022', asked('"yes": []'))).toHaveLength(1);
    expect(of('PB022', asked('"yes": [], "No": []'))).toEqual([]);
  });
});

describe('names', () => {
  it('of operators are looked up in conditions, loops and filters, among automations too', () => {
    const side = 'left: {value: {simple: A}, iscontext: true}';
    const text = `  "1":
    type: condition
    nexttasks: {"yes": ["2"]}
    conditions:
    - label: "yes"
      condition:
      - - {operator: isEqualStrin, left: {value: {complex: {root: A, filters: [[{operator: b1, ${side}}]]}}}}
        - {operator: Exists, ${side}}
        - {operator: string.isEqual, ${side}}
  "2":
    type: playbook
    task: {playbookName: Q}
    loop: {builtincondition: [[{operator: b2, ${side}}]]}`;
    expect(of('PB023', text)).toEqual([
      '12:11 Task 1 compares by "isEqualStrin", which is no operator and no automation known here. Did you mean "isEqualString"?',
      expect.stringMatching(/^12:\d+ Task 1 compares by "b1", which is no operator/),
      expect.stringMatching(/^18:\d+ Task 2 compares by "b2", which is no operator/),
    ]);
  });

  it('of transformers are looked up, those within arguments too', () => {
    const inner = '{value: {complex: {root: A, transformers: [{operator: b}]}}}';
    const complex = `{complex: {root: A, transformers: [{operator: general.uniq}, {operator: joins, args: {x: ${inner}}}]}}`;
    const text = `  "1": {type: regular, task: {scriptName: Print}, scriptarguments: {value: ${complex}}}`;
    expect(of('PB024', text).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'Task 1 transforms by "joins", which is no transformer and no automation known here. Did you mean "join"?',
      'Task 1 transforms by "b", which is no transformer and no automation known here.',
    ]);
  });

  it('of automations are looked up in any case, and among commands', () => {
    const task = (name: string) => of('PB025', `  "1": {type: regular, task: {script: ${name}}}`);
    expect(task('Setx')).toEqual([
      '6:3 Task 1 runs "Setx", an automation that is not known here. Did you mean "Set"?',
    ]);
    expect([...task('print'), ...task('scan')]).toEqual([]);
    const loop = 'loop: {scriptId: Nobody}';
    expect(of('PB025', `  "1": {type: playbook, task: {playbookName: P}, ${loop}}`)).toHaveLength(1);
  });

  it('of commands are looked up with their brand', () => {
    const task = (script: string) => of('PB026', `  "1": {type: regular, task: {script: "${script}"}}`);
    expect([...task('|||scan'), ...task('scanner|||scan'), ...task('Builtin|||Set')]).toEqual([]);
    expect(task('|||scan-gte')).toEqual([
      '6:3 Task 1 runs "scan-gte", a command that is not known here. Did you mean "scan-get"?',
    ]);
    expect(task('Third|||scan')).toEqual([
      '6:3 Task 1 runs "scan" of "Third", which is not known here; "Scanner", "Other" has a command of this name.',
    ]);
    expect(task('Scanner|||Set')).toHaveLength(1);
  });

  it('of sub-playbooks are looked up by name and by id', () => {
    const other = 'id: q1\nname: Quarantine\ntasks: {"0": {type: start}}';
    const task = (name: string) =>
      of('PB027', `  "1": {type: playbook, task: {playbookName: ${name}}}`, [other]);
    expect([...task('Quarantine'), ...task('q1')]).toEqual([]);
    expect(task('Quarantin')).toEqual([
      '6:3 Task 1 calls "Quarantin", a playbook that is not known here. Did you mean "Quarantine"?',
    ]);
  });
});

describe('required arguments', () => {
  const task = (script: string, given = '') =>
    of('PB028', `  "1": {type: regular, task: {script: "${script}"}, scriptarguments: {${given}}}`);

  it('that are never given are found; a default is enough', () => {
    expect(task('Scanner|||scan')).toEqual(['6:3 Task 1 never gives "file", which "scan" requires.']);
    expect(task('Scanner|||scan', 'file: {}')).toHaveLength(1);
    expect(task('Scanner|||scan', 'file: {simple: a}')).toEqual([]);
    expect(task('Print')).toEqual(['6:3 Task 1 never gives "value", which "Print" requires.']);
  });

  it('count only where every integration that may be meant requires them', () => {
    expect(task('|||scan')).toEqual([]);
    expect([...task('|||scan-odd'), ...task('|||nobody')]).toEqual([]);
  });

  it('of a sub-playbook may have a default, but {} empties it', () => {
    const other = `name: Q
inputs: [{key: a, required: true, value: {simple: x}}, {key: b, required: true, value: {}}, {key: c, value: {}}]
tasks: {"0": {type: start}}`;
    const call = (given: string) =>
      of('PB028', `  "1": {type: playbook, task: {playbookName: Q}, scriptarguments: {${given}}}`, [other]);
    expect(call('b: {simple: y}')).toEqual([]);
    expect(call('')).toEqual(['6:3 Task 1 never gives "b", which "Q" requires.']);
    expect(call('a: {}, b: {simple: y}')).toEqual(['6:3 Task 1 never gives "a", which "Q" requires.']);
  });
});
