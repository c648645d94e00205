import { describe, expect, it } from '@jest/globals';
import { Budget } from '../../../src/language/expression/budget.js';
import { BudgetExceeded } from '../../../src/language/expression/budget-exceeded.js';
import type { Value } from '../../../src/language/expression/node.js';
import { resultOf } from './evaluation.js';

/** What is left of so many steps. */
function leftOf(steps: number, spend: (budget: Budget) => void): number {
  const pool = { left: steps };
  spend(new Budget('x', pool));
  return pool.left;
}

describe('a budget', () => {
  it('is shared by those that take from it, and names the one that took too much', () => {
    const budget = new Budget('a', { left: 10 });
    budget.for('b').spend(6);
    expect(() => budget.for('c').spend(5)).toThrow('The expression "c" was stopped: it needs too much work.');
    expect(() => budget.spend(1)).toThrow(BudgetExceeded);
  });

  it('has parts, which take no more than theirs from the whole', () => {
    const pool = { left: 100 };
    const whole = new Budget('all', pool);
    const part = whole.part(30);
    part.spend(20);
    expect(() => part.for('b', 'transformer').spend(20)).toThrow('The transformer "b" was stopped');
    expect(pool.left).toBe(80);
    expect(() => whole.part(1_000).spend(90)).toThrow(BudgetExceeded);
    expect(whole.isSpent).toBe(true);
  });

  it('may be used up without a complaint', () => {
    const budget = new Budget('a', { left: 1 });
    budget.take(5);
    expect(budget.isSpent).toBe(true);
    expect(() => budget.spend(0)).toThrow(BudgetExceeded);
  });

  it.each<[Value, number]>([
    [undefined, 0],
    [7, 0],
    [{ a: 'x'.repeat(1_000) }, 0],
    ['x'.repeat(80), 10],
    [['x'.repeat(80), 1, ['y'.repeat(8)]], 3 + 10 + 1 + 1],
  ])('spends on a text by its length, on a list by its items: %#', (value, steps) => {
    expect(leftOf(100, (budget) => budget.spendOn(value))).toBe(100 - steps);
  });

  it('is not spent on what lies too deep to be written as text', () => {
    let deep: Value = 'x'.repeat(800);
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(leftOf(1_000, (budget) => budget.spendOn(deep))).toBe(1_000 - 101);
  });
});

describe('an expression that terminates, in hours', () => {
  const text = 'a'.repeat(1_000_000);
  const many = Array.from({ length: 1_000_000 }, () => 'a');

  it.each<[string, string, Value]>([
    ['takes a text apart and together again', `val${'.split("").join("")'.repeat(200)}`, text],
    ['makes a list of lists', `[${'val.split(""),'.repeat(200)}]`, text],
    ['makes texts anew', `[${'val.toUpperCase(),'.repeat(500)}]`, text],
    ['puts texts together', `val.concat(${'val,'.repeat(500)})`, text],
    ['adds texts', `[${'(val + val).length,'.repeat(500)}]`, text],
    ['compares lists with texts', `[${'(val == "b"),'.repeat(500)}]`, many],
    ['looks through lists', `[${'val.includes("b"),'.repeat(500)}]`, many],
    ['looks members up by lists', `[${'obj[val],'.repeat(500)}]`, many],
    ['makes numbers of lists', `[${'-val,'.repeat(500)}]`, many],
  ])('%s: it is stopped', (_, source, val) => {
    expect(() => resultOf(source, val, { obj: { a: 1 } })).toThrow(BudgetExceeded);
  });

  it('but what is long and cheap is not', () => {
    expect(resultOf(`[${'val.length,'.repeat(9_000)}].length`, text)).toBe(9_000);
    expect(resultOf(`[${'val[7],'.repeat(9_000)}].length`, many)).toBe(9_000);
    expect(resultOf(`[${'!val,'.repeat(9_000)}].length`, many)).toBe(9_000);
  });
});
