import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const fields = [
  'DNS',
  'Registrar',
  'Registrant',
  'Admin',
  'Organization',
  'Subdomains',
  'DomainStatus',
  'CreationDate',
  'UpdatedDate',
  'ExpirationDate',
  'NameServers',
  'WHOIS',
  'Geo',
  'Tech',
  'Billing',
  'DNSRecords',
  'DetectionEngines',
  'PositiveDetections',
  'Blocked',
  'Internal',
  'STIXID',
  'Description',
  'Category',
  'Campaign',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Publications',
  'ThreatTypes',
  'FeedRelatedIndicators',
  'Tags',
  'MalwareFamily',
  'Relationships',
] as const;

export interface DomainIndicator {
  readonly kind: 'domain';
  readonly name: string;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

const key = 'Domain(val.Name && val.Name == obj.Name)';

/** A domain, under `Domain` (`spec/entries.md` section 6). */
export function domainContext(indicator: DomainIndicator, vendor: string): IndicatorRecord {
  const { name, score } = indicator;
  const value = name
    ? { Name: name, ...writtenFields(fields, indicator.fields), ...maliciousMember(score, vendor) }
    : undefined;
  return indicatorRecord(key, value, scoreRow(name, 'domain', vendor, score));
}
