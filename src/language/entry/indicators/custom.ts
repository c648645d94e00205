import type { JsonObject } from '../../json/json.js';
import { hasContent } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';
import { InvalidIndicator } from './invalid-indicator.js';

/** An indicator of a type that the platform does not know by itself. */
export interface CustomIndicator {
  readonly kind: 'custom';
  /** The name of the type, which becomes the type of its score; none of the built-in ones. */
  readonly type: string;
  readonly value: string;
  /** The context path under which it is written: `Mutex`, `Vendor.Thing`. */
  readonly prefix: string;
  readonly fields?: JsonObject;
  readonly score: IndicatorScore;
}

/** The platform's own types (`spec/entries.md` section 7). */
const builtInTypes: ReadonlySet<string> = new Set([
  'ip',
  'file',
  'domain',
  'url',
  'cve',
  'account',
  'cidr',
  'domainglob',
  'certificate',
  'cryptocurrency',
  'email',
  'attackpattern',
  'custom',
]);

/**
 * An indicator of a custom type, under its own prefix (`spec/entries.md` sections 6 and 7).
 * @throws InvalidIndicator when the type is a built-in one, or type, value or prefix are blank or unusable.
 */
export function customContext(indicator: CustomIndicator, vendor: string): IndicatorRecord {
  const { type, value, prefix, fields = {}, score } = indicator;
  if (type.trim() === '' || builtInTypes.has(type.toLowerCase())) {
    throw new InvalidIndicator('type', type, "must be a name that is none of the platform's own types");
  }
  if (value === '') throw new InvalidIndicator('value', value, 'must be a text that is not empty');
  if (!/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u.test(prefix)) {
    throw new InvalidIndicator('prefix', prefix, 'must be a plain context path such as Vendor.Thing');
  }
  const written = Object.entries(fields).filter(([name, field]) => name !== 'value' && hasContent(field));
  return indicatorRecord(
    `${prefix}(val.value && val.value == obj.value)`,
    { value, ...Object.fromEntries(written), ...maliciousMember(score, vendor) },
    scoreRow(value, type, vendor, score),
  );
}
