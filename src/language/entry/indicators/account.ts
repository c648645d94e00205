import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const fields = [
  'Type',
  'Username',
  'DisplayName',
  'Email',
  'Groups',
  'Domain',
  'OrganizationUnit',
  'TelephoneNumber',
  'Office',
  'JobTitle',
  'Department',
  'Country',
  'State',
  'City',
  'Street',
  'IsEnabled',
  'Blocked',
  'Tags',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Relationships',
] as const;

export interface AccountIndicator {
  readonly kind: 'account';
  readonly id: string;
  /** `Email` is an object with an `Address`. */
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
  readonly score: IndicatorScore;
}

/**
 * The platform's own selector compares `id`, which its objects do not have, so that every run adds the account once
 * more (`spec/entries.md` section 6). This one compares the member that is there.
 */
const key = 'Account(val.Id && val.Id == obj.Id)';

/** A user account, under `Account` (`spec/entries.md` section 6). */
export function accountContext(indicator: AccountIndicator, vendor: string): IndicatorRecord {
  const { id, score } = indicator;
  const value = id
    ? { Id: id, ...writtenFields(fields, indicator.fields), ...maliciousMember(score, vendor) }
    : undefined;
  return indicatorRecord(key, value, scoreRow(id, 'account', vendor, score));
}
