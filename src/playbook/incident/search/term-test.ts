import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import type { Term } from '../../query/query.js';
import type { Test } from '../../query/query-test.js';
import { wildcardTest } from '../../query/wildcard-test.js';
import { asAnyText, asNumber } from '../../values/cast.js';
import { asDate } from '../../values/dates/as-date.js';
import { lenientDate } from '../../values/dates/lenient-date.js';
import { fieldNamed } from '../field-name.js';
import { severityOf } from '../severity.js';
import { statusOf } from '../status.js';

/** The field of a term that names none: any field will do. */
const anyField = 'value';

/** What a term of a query asks of an incident. @throws Error in words for a number or a date that is none */
export function termTest({ field, comparison, text, isPattern }: Term, now: Date): Test<JsonObject> {
  const name = field.replace(/^incident\./i, '');
  if (comparison !== '=') {
    const holds = comparisonWith(text, comparison, now);
    return (incident) => textsIn(fieldOf(incident, name)).some(holds);
  }
  const fits = isPattern ? wildcardTest(text) : wordTest(text);
  if (field === anyField)
    return (incident) => Object.values(incident).some((value) => textsIn(value).some(fits));
  const number = numberNamed(name, text);
  if (number !== undefined) return (incident) => fieldOf(incident, name) === number;
  return (incident) => textsIn(fieldOf(incident, name)).some(fits);
}

function fieldOf(incident: JsonObject, name: string): Json {
  const [first = '', ...below] = name.split('.');
  const top = member(incident, name) ?? member(incident, fieldNamed(incident, first)) ?? null;
  return member(incident, name) === undefined ? below.reduce<Json>(memberOf, top) : top;
}

function memberOf(value: Json, key: string): Json {
  return isJsonObject(value) ? (member(value, key) ?? null) : null;
}

/** Severity and status have names for their numbers. */
function numberNamed(field: string, text: string): number | undefined {
  switch (field.toLowerCase()) {
    case 'severity':
      return severityOf(text);
    case 'status':
      return statusOf(text);
    default:
      return undefined;
  }
}

/** A value, or the items of a list; a switch is true or false, T or F. */
function textsIn(value: Json): readonly string[] {
  if (value === null) return [''];
  if (isJsonList(value)) return value.map(asAnyText);
  return typeof value === 'boolean' ? [String(value), value ? 'T' : 'F'] : [asAnyText(value)];
}

/** A whole text, or whole words in it, in any case. */
function wordTest(text: string): (found: string) => boolean {
  const wanted = words(text);
  if (wanted.trim() === '') return (found) => found.trim() === text.trim();
  return (found) => found.toLowerCase() === text.toLowerCase() || words(found).includes(wanted);
}

function words(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ {2,}/g, ' ');
}

function comparisonWith(
  text: string,
  comparison: Exclude<Term['comparison'], '='>,
  now: Date,
): (found: string) => boolean {
  const number = asNumber(text);
  const wanted = number ?? lenientDate(text, now)?.getTime();
  if (wanted === undefined)
    throw new Error(`compares with ${JSON.stringify(text.slice(0, 50))}, which is no number and no date.`);
  return (found) => {
    const own = number === undefined ? asDate(found)?.getTime() : asNumber(found);
    if (own === undefined) return false;
    const isMore = own > wanted;
    const isLess = own < wanted;
    return { '<': isLess, '<=': !isMore, '>': isMore, '>=': !isLess }[comparison];
  };
}
