import type { JsonObject } from '../../../language/json/json.js';

/** A kind of indicator that is looked for in texts (`spec/builtin-scripts.md`, Inline extraction). */
export interface IndicatorKind {
  /** The type of its indicators. */
  readonly type: string;
  /** The command that knows more of them, and its argument. */
  readonly command: string;
  /** Where it is written: the context key with the selector that the platform publishes. */
  readonly contextKey: string;
  /** The object that is written under the key. */
  contextOf(value: string): JsonObject;
  /**
   * What it finds in a text that {@link refang} has made plain, in order, duplicates included. Takes time in proportion
   * to the text, whatever it is; never throws.
   */
  find(text: string): Iterable<string>;
}
