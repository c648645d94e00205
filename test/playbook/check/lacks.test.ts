import { describe, expect, it } from '@jest/globals';
import { lacksOf } from '../../../src/playbook/check/lacks.js';
import { planOf, playbookOf } from '../plan/compiled.js';
import { knownWith } from './check-text.js';

const lacks = (tasks: string, others: readonly string[] = []) =>
  lacksOf(planOf(playbookOf(tasks)), knownWith(others.map((other) => planOf(other)))).map(
    ({ kind, name }) => `${kind} ${name}`,
  );

describe('lacksOf', () => {
  it('finds nothing where everything is built in or declared, in any case', () => {
    expect(
      lacks(`  "1": {type: regular, task: {scriptName: print}, nexttasks: {'#none#': ["2"]}}
  "2": {type: regular, task: {script: "Nobody|||scan", iscommand: true}, nexttasks: {'#none#': ["3"]}}
  "3": {type: regular, task: {scriptName: scan-get}}`),
    ).toEqual([]);
  });

  it('names automations, commands, sub-playbooks, operators and transformers, each once', () => {
    expect(
      lacks(`  "1": {type: regular, task: {scriptName: Gone}, nexttasks: {'#none#': ["2"]}}
  "2": {type: regular, task: {script: "|||gone-get", iscommand: true}, nexttasks: {'#none#': ["3"]}}
  "3": {type: playbook, task: {playbookName: Away}, nexttasks: {'#none#': ["4"]}}
  "4": {type: condition, conditions: [{label: "yes", condition: [[{operator: isOdd, left: {value: {complex: {root: A, transformers: [{operator: turn}]}}, iscontext: true}}]]}], nexttasks: {"yes": ["5"], '#default#': ["5"]}}
  "5": {type: regular, task: {scriptName: Gone}}`),
    ).toEqual([
      'automation Gone',
      'command gone-get',
      'sub-playbook Away',
      'operator isOdd',
      'transformer turn',
    ]);
  });

  it('looks into sub-playbooks, whatever circle they call each other in, and passes over what nothing leads to', () => {
    const inner = `id: inner
name: inner
starttaskid: "0"
tasks:
  "0": {type: start, nexttasks: {'#none#': ["1"]}}
  "1": {type: playbook, task: {playbookName: inner}, nexttasks: {'#none#': ["2"]}}
  "2": {type: regular, task: {scriptName: Deep}}
  "3": {type: regular, task: {scriptName: NeverReached}}
`;
    expect(lacks('  "1": {type: playbook, task: {playbookName: inner}}', [inner])).toEqual([
      'automation Deep',
    ]);
  });
});
