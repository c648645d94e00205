import type { RE2JS } from 're2js';
import { SearchBudget } from './search-budget.js';

/** What it costs to begin, in characters. */
const beginning = 50;

/**
 * Whether a regular expression is found anywhere in a text; several searches may share a budget.
 * @throws AutomationFailed where the search may take too long
 */
export function isFound(expression: RE2JS, text: string, budget = new SearchBudget()): boolean {
  budget.spend(beginning + text.length, expression.programSize());
  return expression.matcher(text).find();
}
