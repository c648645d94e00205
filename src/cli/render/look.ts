import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

/** How output is to look: on a terminal coloured and drawn, in a pipe plain markdown (`interface.md`, Commands). */
export interface Look {
  /** True on a terminal: tables are drawn, and a line of progress is rewritten in place. */
  readonly drawn: boolean;
  readonly colours: Colours;
  /** Columns of the terminal. */
  readonly width: number;
}

export interface LookOptions {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** False with `--no-color`. */
  readonly colour: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** No colours in a pipe, with `--no-color`, with a `NO_COLOR` that is not empty, or on a terminal that is `dumb`. */
export function chooseLook(options: LookOptions): Look {
  const { environment } = options;
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return {
    drawn: options.isTerminal,
    colours: pc.createColors(options.isTerminal && options.colour && !refused),
    width: Math.max(options.columns || 80, 40),
  };
}
