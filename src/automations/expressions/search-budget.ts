import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** About a second, in billionths of it. */
const most = 1_000_000_000;
/** What a character costs whatever the expression, and for each part of it where all are alive: as measured. */
const perCharacter = 40;
const perPart = 15;

/**
 * How long regular expressions may search, counted and not measured: the same everywhere. RE2 takes time in proportion
 * to text and expression, but a search for all matches may look at the rest of the text once for each.
 */
export class SearchBudget {
  #spent = 0;

  /** @throws AutomationFailed when it is used up */
  spend(characters: number, parts: number, each = perCharacter): void {
    this.#spent += characters * (each + perPart * parts);
    if (this.#spent > most)
      throw new AutomationFailed(
        'The regular expression would search for too long: the text is too large for it.',
      );
  }
}
