import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const fields = [
  'Blocked',
  'Description',
  'STIXID',
  'DetectionEngines',
  'PositiveDetections',
  'Category',
  'Tags',
  'MalwareFamily',
  'Port',
  'Internal',
  'Campaign',
  'TrafficLightProtocol',
  'ASN',
  'ASOwner',
  'Geo',
  'Organization',
  'CommunityNotes',
  'Publications',
  'ThreatTypes',
  'FeedRelatedIndicators',
  'Relationships',
] as const;

export interface UrlIndicator {
  readonly kind: 'url';
  readonly data: string;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

const key = 'URL(val.Data && val.Data == obj.Data)';

/** A URL, under `URL` (`spec/entries.md` section 6). */
export function urlContext(indicator: UrlIndicator, vendor: string): IndicatorRecord {
  const { data, score } = indicator;
  const value = data
    ? { Data: data, ...writtenFields(fields, indicator.fields), ...maliciousMember(score, vendor) }
    : undefined;
  return indicatorRecord(key, value, scoreRow(data, 'url', vendor, score));
}
