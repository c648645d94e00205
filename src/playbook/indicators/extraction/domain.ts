import type { IndicatorKind } from './indicator-kind.js';
import { isTopLevelDomain } from './is-top-level-domain.js';

/** Endings of the Internet that are more often those of a file. */
const fileEndings: ReadonlySet<string> = new Set(['zip']);

/** Domains in lower case, also those of URLs and of e-mail addresses. */
export const domain: IndicatorKind = {
  type: 'Domain',
  command: 'domain',
  contextKey: 'Domain(val.Name && val.Name === obj.Name)',
  contextOf: (name) => ({ Name: name }),
  *find(text) {
    for (const { name } of findDomains(text)) yield name;
  },
};

/** A domain, where it begins, and the place behind it. */
export interface FoundDomain {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const longestName = 253;

export function* findDomains(text: string): Generator<FoundDomain> {
  for (const { row, index } of rowsOfLabels(text)) {
    // Behind a `%` the first two characters are an escape: `http%3A%2F%2Fexample.com`.
    const skipped = text[index - 1] === '%' && /^[\da-f]{2}/i.test(row) ? 2 : 0;
    const from = index + skipped;
    const to = index + row.length;
    // What stands before an `@` is the name of a person.
    if (text[to] !== '@' && isDomain(row.slice(skipped)))
      yield { name: text.slice(from, to).toLowerCase(), from, to };
  }
}

/** Labels of letters of any alphabet with a dot between two of them. Two steps, for one would not be linear. */
function* rowsOfLabels(text: string): Generator<{ readonly row: string; readonly index: number }> {
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}.-]+/gu))
    if (run.includes('.'))
      for (const { 0: row, index: within } of run.matchAll(/[^.]+(?:\.[^.]+)*/g))
        yield { row, index: index + within };
}

export function isDomain(text: string): boolean {
  if (text.length > longestName) return false;
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => label.length <= 63 && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(label)) &&
    isTopLevelDomain(last) &&
    !fileEndings.has(last.toLowerCase())
  );
}
