import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, scoreRow } from './indicator-score.js';

const fields = [
  'Blocked',
  'Domain',
  'Description',
  'Internal',
  'STIXID',
  'Tags',
  'TrafficLightProtocol',
] as const;

export interface EmailIndicator {
  readonly kind: 'email';
  readonly address: string;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

const key = 'Email(val.Address && val.Address == obj.Address)';

/** An e-mail address, under `Email` as documented (D7); its object has no `Malicious` (`spec/entries.md` section 6). */
export function emailContext(indicator: EmailIndicator, vendor: string): IndicatorRecord {
  const { address, score } = indicator;
  const value = address ? { Address: address, ...writtenFields(fields, indicator.fields) } : undefined;
  return indicatorRecord(key, value, scoreRow(address, 'email', vendor, score));
}
