/** What the long form puts before a name; other names with a dot are automations (`spec/values-and-dt.md` section 5). */
const kinds: ReadonlySet<string> = new Set(['string', 'number', 'general', 'date']);

/** Comparisons whose short form is more than the long one without its kind. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['string.isEqual', 'isEqualString'],
  ['string.isNotEqual', 'isNotEqualString'],
  ['string.contains', 'containsString'],
  ['string.notContains', 'notContainsString'],
  ['string.hasLength', 'stringHasLength'],
  ['number.isEqual', 'isEqualNumber'],
  ['number.isNotEqual', 'isNotEqualNumber'],
  ['general.isEqual', 'isEqualString'],
  ['general.isNotEqual', 'isNotEqualString'],
  ['general.contains', 'containsGeneral'],
  ['general.notContains', 'notContainsGeneral'],
  ['date.isEqual', 'isSame'],
]);

/** The short form of a comparison's name: `isEqualString` for `string.isEqual`. */
export function comparisonName(written: string): string {
  const name = written.trim();
  return shortForms.get(name) ?? withoutKind(name);
}

/** The short form of a transformer's name: `uniq` for `general.uniq`. */
export function transformerName(written: string): string {
  return withoutKind(written.trim());
}

function withoutKind(name: string): string {
  const dot = name.indexOf('.');
  return dot > 0 && kinds.has(name.slice(0, dot)) ? name.slice(dot + 1) : name;
}
