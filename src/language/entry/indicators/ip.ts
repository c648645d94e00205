import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const fields = [
  'Blocked',
  'ASN',
  'ASOwner',
  'Region',
  'Port',
  'Internal',
  'STIXID',
  'UpdatedDate',
  'Registrar',
  'Campaign',
  'Description',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Publications',
  'ThreatTypes',
  'WhoisRecords',
  'Hostname',
  'Geo',
  'Organization',
  'DetectionEngines',
  'PositiveDetections',
  'FeedRelatedIndicators',
  'Tags',
  'MalwareFamily',
  'Relationships',
] as const;

export interface IpIndicator {
  readonly kind: 'ip';
  readonly address: string;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

const key = 'IP(val.Address && val.Address == obj.Address)';

/** An IP address, under `IP` (`spec/entries.md` section 6). */
export function ipContext(indicator: IpIndicator, vendor: string): IndicatorRecord {
  const { address, score } = indicator;
  const value = address
    ? { Address: address, ...writtenFields(fields, indicator.fields), ...maliciousMember(score, vendor) }
    : undefined;
  return indicatorRecord(key, value, scoreRow(address, 'ip', vendor, score));
}
