import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compatibilityDocument } from '../../scripts/corpus/compatibility-document.js';
import { missingThings } from '../../scripts/corpus/missing.js';
import { type Survey, surveyPlaybooks } from '../../scripts/corpus/survey.js';

const tasks = (...written: readonly string[]) =>
  written.map((task, index) => `  "${index + 1}": ${task}`).join('\n');
const playbook = (name: string, ...written: readonly string[]) =>
  `id: ${name}\nname: ${name}\nversion: -1\nstarttaskid: "0"\ntasks:\n  "0": {type: start, nexttasks: {'#none#': ["1"]}}\n${tasks(...written)}\n`;

const manifest = `commonfields: {id: Scanner, version: -1}
name: Scanner
display: Scanner
category: Utilities
description: Scans.
configuration: []
script:
  type: javascript
  commands:
  - name: scan
    description: Scans.
    arguments:
    - {name: file, description: A file., required: true}
    outputs:
    - {contextPath: Scan.ID, description: Its id., type: Number}
`;

const playbooks = {
  completed: playbook(
    'completed',
    `{type: regular, task: {script: "Scanner|||scan", iscommand: true, brand: Scanner}, scriptarguments: {file: {simple: a}}, nexttasks: {'#none#': ["2"]}}`,
    `{type: condition, task: {name: Found}, conditions: [{label: "yes", condition: [[{operator: isEqualNumber, left: {value: {simple: Scan.ID}, iscontext: true}, right: {value: {simple: "1"}}}]]}], nexttasks: {"yes": ["3"]}}`,
    '{type: title, task: {name: Done}}',
  ),
  person: playbook('person', '{type: regular, task: {name: Decide}}'),
  failing: playbook(
    'failing',
    '{type: playbook, task: {name: Call, playbookName: raising}, separatecontext: true}',
  ),
  raising: playbook(
    'raising',
    '{type: regular, task: {name: Stop, scriptName: PrintErrorEntry}, scriptarguments: {message: {simple: "no | way"}}}',
  ),
  lacking: playbook(
    'lacking',
    '{type: playbook, task: {name: Call, playbookName: inner}, separatecontext: true}',
  ),
  inner: playbook('inner', '{type: regular, task: {scriptName: NobodyHasIt}}'),
  both: playbook(
    'both',
    `{type: regular, task: {scriptName: NobodyHasIt}, nexttasks: {'#none#': ["2"]}}`,
    '{type: regular, task: {script: "|||nobody-scans", iscommand: true}}',
  ),
  asks: `${playbook('asks', '{type: regular, task: {scriptName: Print}, scriptarguments: {value: {simple: "${inputs.Domain}"}}}')}inputs: [{key: Domain, value: {}, required: true}]\n`,
};

describe('what a folder of playbooks comes to (issue 7)', () => {
  let folder = '';
  let survey: Survey;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sortie-survey-'));
    for (const [name, text] of Object.entries(playbooks)) {
      mkdirSync(join(folder, 'playbooks', name), { recursive: true });
      writeFileSync(join(folder, 'playbooks', name, `${name}.yml`), text);
    }
    mkdirSync(join(folder, 'manifests'));
    writeFileSync(join(folder, 'manifests', 'scanner.yml'), manifest);
    survey = await surveyPlaybooks([join(folder, 'playbooks')], [join(folder, 'manifests')], () => undefined);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const outcomeOf = (name: string) => survey.playbooks.find((each) => each.name === name)?.outcome;

  it('runs what lacks nothing: to its end, to a person, to an error in the sub-playbook that raised it', () => {
    expect(survey.playbooks).toHaveLength(Object.keys(playbooks).length);
    expect(outcomeOf('completed')).toEqual({ kind: 'completed', isFavoured: false });
    expect(outcomeOf('person')).toEqual({ kind: 'waiting', tasks: ['1 Decide'], isFavoured: false });
    expect(outcomeOf('failing')).toEqual({ kind: 'error', task: '1/1 Stop', reason: 'no | way' });
  });

  it('gives inputs that are needed a plausible value, and says so', () => {
    expect(outcomeOf('asks')).toEqual({ kind: 'completed', isFavoured: true });
  });

  it('names what is lacking, in the playbooks that are called too', () => {
    const lack = { kind: 'automation', name: 'NobodyHasIt' };
    expect(outcomeOf('inner')).toEqual({ kind: 'lacks', lacks: [lack] });
    expect(outcomeOf('lacking')).toEqual({ kind: 'lacks', lacks: [lack] });
    expect(missingThings(survey.playbooks)).toEqual([
      { ...lack, reached: 3, alone: 2 },
      { kind: 'command', name: 'nobody-scans', reached: 1, alone: 0 },
    ]);
  });

  it('sums it up on a page in which no text of a playbook breaks a table', () => {
    const page = compatibilityDocument(survey);
    expect(page).toContain('| ran to their end | 2 |');
    expect(page).toContain('3 ran to their end or wait for a person: 2 with plausible answers, 1 with');
    expect(page).toContain('| lack something, and were not run | 3 |');
    const [row] = page.split('\n').filter((each) => each.includes('1/1 Stop'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});
