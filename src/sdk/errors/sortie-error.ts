/**
 * The root of every error that Sortie throws on purpose. A message is written for the person who reads it: what was
 * wrong, with which value, where, what would be right. It never holds a secret, and never an HTTP library's error.
 */
export abstract class SortieError extends Error {
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
