import { jsonText } from '../render/json-text.js';
import type { PipeEntry } from './keep-entry.js';
import type { RefusalCode } from './refused-line.js';

/** A line can be wrong in a million places; whoever reads the answer needs a few. */
const mostWarnings = 100;

/**
 * An answer with entries as one line of JSON, without its end.
 * @param id the id as JSON text
 */
export function resultText(id: string, entries: readonly PipeEntry[], warnings: readonly string[]): string {
  const tail = warnings.length === 0 ? '' : `,"warnings":${jsonText(bounded(warnings))}`;
  return asOneLine(`{"id":${id},"entries":${jsonText(entries)}${tail}}`);
}

function bounded(warnings: readonly string[]): readonly string[] {
  if (warnings.length <= mostWarnings) return warnings;
  const more = `There are ${warnings.length - mostWarnings} more warnings about this line.`;
  return [...warnings.slice(0, mostWarnings), more];
}

/** The answer to a line that is not carried out. */
export function errorText(id: string, code: RefusalCode, message: string): string {
  return asOneLine(`{"id":${id},"error":${jsonText({ code, message })}}`);
}

/** What JSON leaves as it is in its strings, though readers such as Python's `splitlines` end a line at it. */
const otherLineEnds = ['\u0085', '\u2028', '\u2029'];

function asOneLine(json: string): string {
  let line = json;
  for (const end of otherLineEnds)
    if (line.includes(end))
      line = line.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return line;
}
