import type { Json, JsonObject } from '../../src/language/json/json.js';
import type { Answer, RecordedCase, RequestOnWire } from './recorded-case.js';

/** A deviation's number, or the contract that stands over the recordings. */
export type Deviation = `D${number}` | 'interface.md';

/** A request that ours must send. */
export interface ExpectedRequest extends RequestOnWire {
  readonly origin: string;
  /** How often the same request must come again right behind it (D16); 0 where absent. */
  readonly repeats?: { readonly atLeast: number; readonly atMost: number };
}

/** A text that ours need not repeat letter by letter: what must be in it, and what must not. */
export interface RequiredContent {
  readonly kind: 'required';
  /** Each must appear. Letter case counts. */
  readonly all: readonly string[];
  /** Of each group one must appear, in whatever case. */
  readonly oneOf: readonly (readonly string[])[];
  readonly never: readonly RegExp[];
}

/** A markdown table that ours must show. */
export interface RequiredTable {
  /** The line above, `### …`, without the marks. */
  readonly title: string;
  readonly headers: readonly string[];
  /** A cell for each header. */
  readonly rows: readonly (readonly Cell[])[];
  /**
   * `exact`: these columns and rows and no others, each cell one of the texts given for it. `content`: a row for each,
   * in order, and in the column of each header all of the texts given; a column without texts may be absent.
   */
  readonly cells: 'exact' | 'content';
}

/** Texts of one cell, escaped as in markdown, without the blanks around them. */
export type Cell = readonly string[];

export interface RequiredTables {
  readonly kind: 'tables';
  readonly tables: readonly RequiredTable[];
  /** Texts that must appear beside the tables. */
  readonly all: readonly string[];
}

export type ExpectedText =
  | { readonly kind: 'exact'; readonly text: string }
  | RequiredContent
  | RequiredTables;

export interface ExpectedEntry {
  /** Every member but those below; see also {@link anything}. */
  readonly members: JsonObject;
  /** Absent where the entry has none. */
  readonly readable?: ExpectedText;
  /** Of an error entry, or of a text entry whose words are ours; else `Contents` is among the members. */
  readonly contents?: ExpectedText;
}

/** What our integration must do for a call: the recording, as the rules of the deviations transform it. */
export interface Expected {
  readonly requests: readonly ExpectedRequest[];
  /** What the requests are answered with, in order. */
  readonly answers: readonly Answer[];
  readonly entries: readonly ExpectedEntry[];
  /** A rule has decided that the call ends here: nothing that was recorded applies any more. */
  readonly isSettled: boolean;
}

/** One deviation, encoded once. */
export interface Rule {
  readonly deviation: Deviation;
  /**
   * What ours must do, given what the rules before this one made of the recording; several where the deviation's text
   * leaves the choice. The same object when the deviation does not touch the call.
   */
  apply(expected: Expected, recorded: RecordedCase): Expected | readonly Expected[];
}

/** Stands for a value that the deviation's text leaves open; compared by identity. */
export const anything: JsonObject = Object.freeze({ '«anything»': true });

/** Stands for null, an absent value, an empty text, list or object, where the text leaves open which. */
export const nothing: JsonObject = Object.freeze({ '«nothing»': true });

export function isAnything(value: Json | undefined): boolean {
  return value === anything;
}

export function isNothing(value: Json | undefined): boolean {
  return value === nothing;
}
