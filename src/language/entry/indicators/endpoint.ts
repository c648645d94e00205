import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';

const fields = [
  'Hostname',
  'IPAddress',
  'Domain',
  'MACAddress',
  'OS',
  'OSVersion',
  'Status',
  'IsIsolated',
  'Vendor',
  'DHCPServer',
  'BIOSVersion',
  'Model',
  'Memory',
  'Processors',
  'Groups',
  'Policy',
  'Relationships',
] as const;

/** A machine. It has no score. */
export interface EndpointIndicator {
  readonly kind: 'endpoint';
  readonly id: string;
  /** `Status` is Online or Offline; `IsIsolated` is Yes, No, Pending isolation or Pending unisolation. */
  readonly fields?: IndicatorFields<(typeof fields)[number]>;
}

const key = 'Endpoint(val.ID && val.ID == obj.ID)';

/** A machine, under `Endpoint` (`spec/entries.md` section 6). */
export function endpointContext(indicator: EndpointIndicator): IndicatorRecord {
  const { id } = indicator;
  const value = id ? { ID: id, ...writtenFields(fields, indicator.fields) } : undefined;
  return indicatorRecord(key, value, undefined);
}
