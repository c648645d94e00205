/** Environment variables, passed in: nothing below the doors reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;
