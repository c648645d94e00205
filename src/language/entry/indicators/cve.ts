import { Score } from '../dbot-score.js';
import type { Reliability } from '../reliability.js';
import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { scoreRow } from './indicator-score.js';

const fields = [
  'CVSS',
  'Published',
  'Modified',
  'Description',
  'STIXID',
  'Tags',
  'Publications',
  'CommunityNotes',
  'TrafficLightProtocol',
  'Relationships',
] as const;

/** A vulnerability is neither good nor bad: its score is always 0. */
export interface CveIndicator {
  readonly kind: 'cve';
  /** `CVE-2021-44228` */
  readonly id: string;
  readonly reliability: Reliability;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
}

const key = 'CVE(val.ID && val.ID == obj.ID)';

/** A vulnerability, under `CVE` (`spec/entries.md` section 6). */
export function cveContext(indicator: CveIndicator, vendor: string): IndicatorRecord {
  const { id, reliability } = indicator;
  const value = id ? { ID: id, ...writtenFields(fields, indicator.fields) } : undefined;
  return indicatorRecord(key, value, scoreRow(id, 'cve', vendor, { score: Score.unknown, reliability }));
}
