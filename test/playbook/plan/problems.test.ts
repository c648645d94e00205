import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { formatProblem } from '../../../src/language/yaml/problem.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import { codesOf, planOf, playbookOf } from './compiled.js';

const linesOf = (text: string) => compilePlaybook(text, 'p.yml').problems.map(formatProblem);

describe('compilePlaybook', () => {
  it('reads what a playbook is called, the versions it is for, and its digest', () => {
    const text = `${playbookOf('  "1": {type: title}')}fromversion: 5.0.0\ntoversion: 6.9.9\nquiet: true\n`;
    const { tasks, incoming, ...rest } = planOf(text);
    expect(rest).toEqual({
      id: 'p',
      name: 'P',
      file: 'p.yml',
      text,
      digest: createHash('sha256').update(text).digest('hex'),
      versions: { from: '5.0.0', to: '6.9.9' },
      start: '0',
      inputs: [],
      outputs: [],
      isQuiet: true,
    });
    expect([...tasks.keys()]).toEqual(['0', '1']);
    expect([...incoming]).toEqual([
      ['0', []],
      ['1', [{ from: '0', branch: 0 }]],
    ]);
  });

  it('keeps the tasks in the order of the file, whatever their ids', () => {
    const text = playbookOf('  "12": {type: title}\n  "1": {type: title}\n  a: {type: title}');
    expect([...planOf(text).tasks.keys()]).toEqual(['0', '12', '1', 'a']);
  });

  it('says all that is wrong at once, each at its place', () => {
    expect(
      linesOf(`name: P
starttaskid: "9"
tasks:
  "0":
    type: start
    nexttasks:
      '#none#': ["1", "7"]
  "1": {type: begin, nexttasks: {'#none#': ["0"]}}
  "2": Done
`),
    ).toEqual([
      'p.yml:2:14 error [PB003] The playbook begins with task "9", which it does not have. Did you mean "0"?',
      'p.yml:7:17 error [PB004] Task "0" ("") leads to task "7" under "#none#", but there is no such task.',
      'p.yml:8:15 warning [PB012] Task "1" ("") has the type "begin"; it is taken as a regular task. Types are start, title, section, regular, standard, condition, playbook, collection.',
      'p.yml:9:8 error [PB002] Task "2" is "Done"; it must be a map (lines of "key: value").',
    ]);
  });

  it('refuses tasks that wait for each other, with the way', () => {
    const text = playbookOf(`  "1": {type: title, nexttasks: {'#none#': ["2"]}}
  "2": {type: title, nexttasks: {'#none#': ["3", "1"]}}
  "3": {type: title}`);
    expect(linesOf(text)).toEqual([
      'p.yml:6:3 error [PB005] The tasks 1 → 2 → 1 lead back to where they begin, so none of them could ever run: a task waits for all that lead to it.',
    ]);
    const unreachable = playbookOf(
      `  "1": {type: title}\n  "2": {type: title, nexttasks: {'#none#': ["2"]}}`,
    );
    expect(codesOf(unreachable)).toEqual([]);
  });

  it.each([
    ['', ['PB001']],
    ['- a', ['PB001']],
    ['id: p', ['PB001']],
    ['id: p\ntasks: {}', ['PB001']],
    ['id: p\ntasks: [1]', ['PB001', 'PB011']],
    ['id: p\ntasks: {a: {type: title}, b: {type: start}}', []],
    ['id: p\ntasks: {a: {type: start}, b: {type: start}}', ['PB003']],
    ['tasks: {a: {type: start}}', ['PB010']],
    ['tasks: [', ['YM102']],
  ])('finds in %j: %j', (text, codes) => {
    expect([...codesOf(text)].sort()).toEqual(codes);
  });

  it('goes by its file where it has neither name nor id', () => {
    const { plan } = compilePlaybook('tasks: {a: {type: start}}', 'folder/triage.yml');
    expect([plan?.name, plan?.id]).toEqual(['triage', 'triage']);
  });

  it('warns of context paths and of JavaScript that cannot be read, and of no others', () => {
    const text = playbookOf(`  "1":
    type: regular
    task: {scriptName: Print}
    scriptarguments:
      a: {simple: "x \${File..Name} \${File.Name}"}
      b: {complex: {root: File, accessor: "Name=function(x{"}}
      c: {simple: "\${.=val.A.filter(g => g.B === 'x')}"}
      d: {simple: "\${.=f(val);function f(x){return x}}"}
      e: {simple: not..a path}`);
    expect(linesOf(text)).toEqual([
      'p.yml:10:19 warning [PB014] The context path "File..Name" cannot be read at column 6: a key is missing before this dot. It finds nothing.',
      'p.yml:11:20 warning [PB015] "function(x{" is no JavaScript that can be run, so the context path finds nothing.',
    ]);
  });

  it('compiles hostile depth and length without a crash', () => {
    const links = Array.from(
      { length: 2_500 },
      (_, id) => `  "${id + 1}": {type: title, nexttasks: {n: ["${id + 2}"]}}`,
    );
    expect(codesOf(playbookOf(`${links.join('\n')}\n  "2501": {type: title}`))).toEqual([]);
    expect(codesOf(`tasks: ${'['.repeat(100_000)}`)).toEqual(['YM111']);
    expect(codesOf('id: p\ntasks: {__proto__: {type: start}, constructor: {type: title}}')).toEqual([]);
  });
});
