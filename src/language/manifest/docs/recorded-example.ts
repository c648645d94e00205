import type { JsonObject } from '../../json/json.js';

/** A run of a command, to show what it does. */
export interface RecordedExample {
  readonly command: string;
  /** As it is typed in the War Room, with its `!`. */
  readonly line: string;
  /** What it wrote to the context, by path; empty where it wrote nothing. */
  readonly context: JsonObject;
  /** Markdown. */
  readonly readable: string;
}
