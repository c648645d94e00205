/** A custom indicator that cannot be written as one. */
export class InvalidIndicator extends Error {
  override readonly name = 'InvalidIndicator';

  constructor(
    readonly member: 'type' | 'value' | 'prefix',
    readonly given: string,
    /** What would be right: `must be a plain context path`. */
    expectation: string,
  ) {
    super(`The ${member} of a custom indicator ${expectation}, not ${JSON.stringify(given.slice(0, 100))}.`);
  }
}
