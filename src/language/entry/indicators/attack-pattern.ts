import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const fields = [
  'STIXID',
  'KillChainPhases',
  'FirstSeenBySource',
  'Description',
  'OperatingSystemRefs',
  'Publications',
  'MITREID',
  'Tags',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Relationships',
] as const;

export interface AttackPatternIndicator {
  readonly kind: 'attack-pattern';
  readonly value: string;
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

const key = 'AttackPattern(val.value && val.value == obj.value)';

/** An attack pattern, a technique of MITRE ATT&CK, under `AttackPattern` (`spec/entries.md` section 6). */
export function attackPatternContext(indicator: AttackPatternIndicator, vendor: string): IndicatorRecord {
  const { value, score } = indicator;
  const object = value
    ? { value, ...writtenFields(fields, indicator.fields), ...maliciousMember(score, vendor) }
    : undefined;
  return indicatorRecord(key, object, scoreRow(value, 'attackpattern', vendor, score));
}
