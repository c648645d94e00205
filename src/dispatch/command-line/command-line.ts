import type { Template } from './template.js';

/** A value without a name, meant for the command's default argument. */
export interface BareValue {
  readonly template: Template;
  /** As it was typed, for messages. */
  readonly text: string;
  /** Where it starts in the line, in UTF-16 units from 0. */
  readonly offset: number;
}

/** A command line taken apart (`spec/commands.md` section 2). Names are data and may be hostile: hence a map. */
export interface CommandLine {
  /** As it was typed. */
  readonly source: string;
  readonly command: string;
  /** By name, in the order of their last appearance. */
  readonly args: ReadonlyMap<string, Template>;
  readonly bare: readonly BareValue[];
  readonly warnings: readonly string[];
}

/** What may stand before the first `=`: everything else is a bare value, such as a URL with a query. */
export const argumentName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Quotes that word processors make of plain ones. They are text here, which is seldom what was meant. */
export const typographicQuote = /^[“”„‟‘’‚‛«»]/u;
