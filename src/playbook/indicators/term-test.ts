import { isJsonList, type Json } from '../../language/json/json.js';
import type { Term } from '../query/query.js';
import type { Test } from '../query/query-test.js';
import { wildcardTest } from '../query/wildcard-test.js';
import { asAnyText } from '../values/cast.js';
import type { Indicator } from './indicator.js';
import { verdictOf } from './verdict.js';
import { verdictNames } from './verdict-names.js';

/** What the platform keeps of an indicator and Sortie does not: nothing is found by it, and nobody should believe so. */
const notKept: ReadonlySet<string> = new Set([
  'expirationstatus',
  'expiration',
  'aggregatedreliability',
  'sourcetimestamp',
  'modified',
  'isshared',
  'calculatedtime',
]);

/** What a field of an indicator holds: texts of which one must fit. */
const fields: Readonly<Record<string, (indicator: Indicator) => readonly string[]>> = {
  value: ({ value }) => [value],
  type: ({ type }) => [type],
  id: ({ id }) => [id],
  tags: ({ tags }) => tags,
  comments: ({ comments }) => comments,
  source: ({ sources }) => [...sources.keys()],
  sourcebrands: ({ sources }) => [...sources.keys()],
  investigationids: ({ investigations }) => investigations,
};

/** What a term asks of an indicator. @throws Error in words for a field, verdict or date that is none */
export function termTest(term: Term): Test<Indicator> {
  const field = term.field.toLowerCase();
  if (field === 'reputation' || field === 'verdict') return verdictTest(term);
  if (field === 'score') {
    const wanted = numberIn(term);
    return (indicator) => compares(verdictOf(indicator), term, wanted);
  }
  if (field === 'firstseen' || field === 'lastseen') {
    const wanted = dateIn(term);
    return ({ firstSeen, lastSeen }) => compares(field === 'firstseen' ? firstSeen : lastSeen, term, wanted);
  }
  if (notKept.has(field)) throw new Error(`asks for ${term.field}, which is not kept of indicators here.`);
  const read = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const textsOf = read ?? ((indicator: Indicator) => customField(indicator, field));
  const fits = textTest(term);
  return (indicator) => textsOf(indicator).some(fits);
}

function verdictTest({ text, comparison, field, isPattern }: Term): Test<Indicator> {
  if (isPattern && text === '*') return () => true;
  const wanted = verdictNames.get(text.toLowerCase());
  if (wanted === undefined || comparison !== '=')
    throw new Error(`asks for ${field} ${text.slice(0, 50)}: it is one of Good, Suspicious, Bad and None.`);
  return (indicator) => verdictOf(indicator) === wanted;
}

/** The name in any case and without blanks. */
function customField({ fields: custom }: Indicator, wanted: string): readonly string[] {
  const name = Object.keys(custom).find((key) => key.replaceAll(' ', '').toLowerCase() === wanted);
  const value: Json = name === undefined ? null : (custom[name] ?? null);
  if (value === null) return [];
  return isJsonList(value) ? value.map(asAnyText) : [asAnyText(value)];
}

function textTest(term: Term): (text: string) => boolean {
  const { text, comparison, isPattern } = term;
  if (comparison !== '=') {
    const wanted = numberIn(term);
    return (found) => compares(Number(found), term, wanted);
  }
  if (!isPattern) {
    const wanted = text.toLowerCase();
    return (found) => found.toLowerCase() === wanted;
  }
  return wildcardTest(text);
}

function numberIn({ text, field }: Term): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number))
    throw new Error(`compares ${field} with ${JSON.stringify(text.slice(0, 50))}, which is no number.`);
  return number;
}

function dateIn({ text, field }: Term): number {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new Error(
      `compares ${field} with ${JSON.stringify(text.slice(0, 50))}: a date such as 2020-01-31 is needed.`,
    );
  return time;
}

function compares(found: number, { comparison }: Term, wanted: number): boolean {
  switch (comparison) {
    case '=':
      return found === wanted;
    case '<':
      return found < wanted;
    case '<=':
      return found <= wanted;
    case '>':
      return found > wanted;
    case '>=':
      return found >= wanted;
  }
}
