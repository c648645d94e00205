/** A text with `${...}` in it would grow beyond all use. */
export class InterpolationTooLarge extends Error {
  readonly code = 'interpolation-too-large';

  constructor(
    /** The path whose value was too much. */
    readonly path: string,
    readonly limit: number,
  ) {
    super(
      `With the value of \${${path.slice(0, 200)}} the text is longer than ${limit} characters. ` +
        'Select less, or pass the value alone.',
    );
    this.name = 'InterpolationTooLarge';
  }
}
