import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type FunctionsAt,
  loadFunctionRunner,
} from '../../../src/playbook/functions/load-function-runner.js';
import { assertionsOf, caseNames, runCase } from './cases.js';
import { failure } from './operations.js';

const names = caseNames();
const describeIf = names.length > 0 ? describe : describe.skip;

describeIf(
  `the published conformance cases${names.length > 0 ? '' : ' (they do not lie beside the project)'}`,
  () => {
    let functionsAt: FunctionsAt;
    beforeAll(async () => {
      functionsAt = await loadFunctionRunner();
    });

    it.each(names.length > 0 ? names : ['none'])('%s', (name) => {
      const result = runCase(name, functionsAt);
      const assertions = assertionsOf(name);
      expect(assertions.length).toBeGreaterThan(0);
      expect(assertions.flatMap((assertion) => failure(result, assertion) ?? [])).toEqual([]);
    });
  },
);

describe('the operations of the cases', () => {
  const result = {
    status: 'completed',
    elapsed: 'PT1M30S',
    tasks: { '1': { status: 'completed' }, '2': { status: 'skipped' }, '3': { status: 'error' } },
    commands: [
      { at: 'PT0S', command: 'look', args: { id: 'a' } },
      { at: 'PT1M', command: 'look', args: { id: 'b' } },
    ],
    context: { A: [1, 2], E: [] },
  };

  it.each([
    ['status', '==', 'completed'],
    ['context/B', 'absent'],
    ['context/E', 'absent'],
    ['status', 'in', ['error', 'completed']],
    ['context/A', 'count', 2],
    ['elapsed', 'at', 90],
    ['elapsed', 'between', [80, 100]],
    ['context/A', 'between', [1, 3]],
    ['times/look/1', 'at', 60],
    ['calls/look', 'count', 2],
    ['calls/look/1/id', '==', 'b'],
    ['status', 'matches', '^comp'],
    ['context', 'has', '[1,2]'],
    ['tasks/1', 'ran'],
    ['tasks/2', 'notrun'],
  ] as const)('%s %s %j holds', (...assertion) => {
    expect(failure(result, assertion)).toBeUndefined();
  });

  it.each([
    ['status', '==', 'error'],
    ['status', 'absent'],
    ['status', 'in', ['error']],
    ['context/A', 'count', 3],
    ['elapsed', 'at', 91],
    ['context/A', 'between', [3, 4]],
    ['status', 'matches', '^x'],
    ['context', 'has', '[3]'],
    ['tasks/2', 'ran'],
    ['tasks/3', 'notrun'],
    ['tasks/4', 'ran'],
  ] as const)('%s %s %j does not', (...assertion) => {
    expect(failure(result, assertion)).toContain(assertion[0]);
  });

  it('are none but these', () => {
    expect(() => failure(result, ['status', 'like', 'x'])).toThrow('There is no operation like.');
  });
});
