import { describe, expect, it } from '@jest/globals';
import { readContext } from '../../../src/language/context/read-context.js';
import { Budget } from '../../../src/language/expression/budget.js';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';

describe('one evaluation', () => {
  it('leaves nothing behind in what is built in, not even for the same program', async () => {
    const runner = (await loadFunctionRunner())(new Date(0));
    const counts = '(() => { Array.prototype.seen = ([].seen || 0) + 1; return [].seen })()';
    expect([runner.run(counts, { val: 1 }), runner.run(counts, { val: 1 })]).toEqual([1, 1]);
  });

  it.each([
    '(() => { const a = new Array(1e6).fill(0); for (;;) a.indexOf(1) })()',
    '(() => { const a = "a".repeat(4e6); return a.indexOf("a".repeat(2e6) + "b") })()',
  ])('is ended in the midst of an instruction: %s', async (source) => {
    const runner = (await loadFunctionRunner())(new Date(0));
    expect(() => runner.run(source, { val: null })).toThrow('it needs too much time.');
    expect(runner.run('val + 1', { val: 1 })).toBe(2);
  });

  it('takes its work from the budget of the path', async () => {
    const runner = (await loadFunctionRunner())(new Date(0));
    const pool = { left: 1_000_000 };
    const path = 'L=(function () { let n = 0; while (n < val) n++; return n })()';
    expect(readContext({ L: [1, 2] }, path, runner, new Budget('x', pool))).toEqual([1, 2]);
    expect(pool.left).toBeLessThan(1_000_000 - 2 * 500);
    const root = { L: Array.from({ length: 100 }, () => 100_000) };
    expect(() => readContext(root, path, runner, new Budget('x', pool))).toThrow(BudgetExceeded);
  });
});
