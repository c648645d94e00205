import type { Json } from '../../../src/language/json/json.js';

/** One place where ours is not what it must be. */
export interface Difference {
  /** `entries[0].EntryContext.DBotScore[1].Score`. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

export function difference(path: string, expected: string, actual: string): Difference {
  return { path, expected, actual };
}

const longestShown = 300;

/** A value on one line, cut to a readable length. */
export function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}… (${text.length} characters)` : text;
}
