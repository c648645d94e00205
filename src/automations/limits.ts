import { longestText } from '../language/expression/limits.js';
import type { Json } from '../language/json/json.js';
import { AutomationFailed } from '../playbook/automation/automation-failed.js';

/** Entries that one automation may make. */
const mostEntries = 10_000;
const mostComparisons = 5_000_000_000;

/** @throws AutomationFailed for so many characters that they are too many to work on */
export function needRoom(characters: number, what: string): void {
  if (characters > longestText)
    throw new AutomationFailed(
      `${what} has ${characters} characters or more; at most ${longestText} are worked on.`,
    );
}

/** The text itself. @throws AutomationFailed for one that is too long to work on */
export function needShort(text: string, what: string): string {
  needRoom(text.length, what);
  return text;
}

/** @throws AutomationFailed for a list that has too many items; by default, of those that would make an entry each */
export function needFew(items: readonly Json[], what: string, most = mostEntries): void {
  if (items.length > most)
    throw new AutomationFailed(`${what} has ${items.length} items; at most ${most} are worked on.`);
}

/**
 * Asked before texts are searched in others: JavaScript may compare each character of the one with each of the other
 * (`aa…abaa…a` in `aaaa…a`).
 * @throws AutomationFailed where that would take longer than about a second
 */
export function needSearchable(characters: number, soughtCharacters: number): void {
  if (characters * soughtCharacters > mostComparisons)
    throw new AutomationFailed(
      `${soughtCharacters} characters would be searched in ${characters}, which takes too long.`,
    );
}
