import { type Matcher, MatcherInput, type RE2JS } from 're2js';
import { Budget } from '../../language/expression/budget.js';

/** Steps that looking at a character takes, for each part of the expression that may be alive: as measured. */
const stepsPerPart = 0.4;
const stepsOfSearch = 20;
/** Steps that a match takes besides. */
export const stepsOfMatch = 20;

/** The same of a single search, which looks at each character once. */
const stepsOfCharacter = 0.8;
const stepsOfPart = 0.3;

/** A text that counts how often RE2 looks at it. */
class WatchedText extends String {
  constructor(
    text: string,
    private readonly tell: () => void,
  ) {
    super(text);
  }

  override charCodeAt(index: number): number {
    this.tell();
    return super.charCodeAt(index);
  }

  override indexOf(text: string, from?: number): number {
    this.tell();
    return super.indexOf(text, from);
  }
}

/**
 * Searches a text with a regular expression. One search takes time in proportion to text and expression, but all matches
 * may look at the rest of the text once for each (`.*[^A-Z]|[A-Z]`): each look takes its steps from the budget.
 */
export function search(expression: RE2JS, text: string, budget = new Budget('match')): Matcher {
  const steps = 1 + Math.floor(expression.programSize() * stepsPerPart);
  budget.spend(stepsOfSearch * steps);
  const input = MatcherInput.utf16('');
  Reflect.set(input, 'charSequence', new WatchedText(text, () => budget.spend(steps)));
  return expression.matcher(input);
}

/** Whether a regular expression is found anywhere in a text. @throws BudgetExceeded before a search that would be too long */
export function isFound(expression: RE2JS, text: string, budget = new Budget('match')): boolean {
  const each = stepsOfCharacter + stepsOfPart * expression.programSize();
  budget.spend(stepsOfSearch + Math.ceil(text.length * each));
  return expression.matcher(text).find();
}
