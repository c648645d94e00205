import { CommandLineError } from '../errors/command-line-error.js';

/** Items of a line, with and without a name. Commands have a few dozen arguments. */
const mostItems = 1_000;
/** Live `${…}` of a line, and their characters altogether. */
const mostExpressions = 1_000;
const longestExpressions = 200_000;

/**
 * What a line may hold (`spec/attacks.md` class 9). It is counted while it is read: a million items of a hostile line
 * would take the memory before anybody sees that no command has so many arguments, and each expression must be read and
 * looked up.
 */
export class Bounds {
  #items = 0;
  #expressions = 0;
  #characters = 0;

  constructor(private readonly line: string) {}

  /** @throws CommandLineError for an item that is one too many */
  item(offset: number): void {
    this.#items += 1;
    if (this.#items > mostItems) this.#refuse(`there are more than ${mostItems} arguments`, offset);
  }

  /** Where a `${` is found. @throws CommandLineError for one that is one too many */
  expression(offset: number): void {
    this.#expressions += 1;
    if (this.#expressions > mostExpressions)
      this.#refuse(`there are more than ${mostExpressions} expressions`, offset);
  }

  /** When its end is known too. @throws CommandLineError when all of them together are too long */
  length(characters: number, offset: number): void {
    this.#characters += characters;
    if (this.#characters > longestExpressions)
      this.#refuse(`the expressions have more than ${longestExpressions} characters altogether`, offset);
  }

  #refuse(problem: string, offset: number): void {
    throw new CommandLineError(problem, this.line, offset);
  }
}
