import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import { FunctionSandbox } from '../../../src/playbook/functions/function-sandbox.js';
import { type Evaluate, loadEvaluate } from './loaded.js';

afterEach(() => {
  jest.restoreAllMocks();
});

/** As when WebAssembly itself stops. */
function breakOnce(evaluate: Evaluate): void {
  jest.spyOn(FunctionSandbox.prototype, 'run').mockImplementationOnce(() => {
    throw new RangeError('memory access out of bounds');
  });
  expect(() => evaluate('val', 1)).toThrow(BudgetExceeded);
}

describe('a machine that broke', () => {
  it('is never entered again: another takes its place at once, and a new one waits', async () => {
    const evaluate = await loadEvaluate();
    expect(evaluate('val + 1', 1)).toBe(2);
    for (let time = 0; time < 3; time += 1) {
      breakOnce(evaluate);
      expect(evaluate('val + 1', 1)).toBe(2);
      // A new one is loaded from disk meanwhile, and nothing tells when it is there.
      await setTimeout(1_000);
    }
  });

  it('with none in reserve fails what is asked for meanwhile, and no more', async () => {
    const evaluate = await loadEvaluate();
    breakOnce(evaluate);
    breakOnce(evaluate);
    expect(() => evaluate('val + 1', 1)).toThrow('of what is left after earlier failures');
    let answer: unknown;
    for (let turn = 0; answer === undefined && turn < 10_000; turn += 1) {
      await setImmediate();
      try {
        answer = evaluate('val + 1', 1);
      } catch (error) {
        expect(error).toBeInstanceOf(BudgetExceeded);
      }
    }
    expect(answer).toBe(2);
  });
});
