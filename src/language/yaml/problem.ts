/** `error`: the file is refused. `warning`: it is used, but probably not as its author meant. `info`: style. */
export type ProblemLevel = 'error' | 'warning' | 'info';

/** Something wrong in a file, as data: printed as `file:line:column [code] message` (`spec/manifest.md` section 6). */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly level: ProblemLevel;
  /** Stable: people list it in ignore files. */
  readonly code: string;
  /** What is wrong, with which value, and what would be right. */
  readonly message: string;
}

/** True for a problem that forbids the use of the file. */
export function isError(problem: Problem): boolean {
  return problem.level === 'error';
}

/** Reading order: by line, then by column. */
export function byPosition(left: Problem, right: Problem): number {
  return left.line - right.line || left.column - right.column;
}

/** `integration.yml:12:5 error [IN113] …`: one line for a terminal or a log. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, level, code, message } = problem;
  return `${file}:${line}:${column} ${level} [${code}] ${message}`;
}
