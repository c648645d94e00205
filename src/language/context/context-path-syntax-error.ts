const longestShown = 200;

/** The text is no context path. `column` counts from 1 within `path`. */
export class ContextPathSyntaxError extends Error {
  readonly code = 'context-path-syntax';

  constructor(
    readonly path: string,
    readonly column: number,
    /** What is wrong, as a sentence without its full stop. */
    readonly reason: string,
  ) {
    const shown = path.length > longestShown ? `${path.slice(0, longestShown)}…` : path;
    super(`The context path ${JSON.stringify(shown)} cannot be read at column ${column}: ${reason}.`);
    this.name = 'ContextPathSyntaxError';
  }
}
