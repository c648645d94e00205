import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

export interface CryptocurrencyIndicator {
  readonly kind: 'cryptocurrency';
  readonly address: string;
  /** Which currency the address is of: `bitcoin`. */
  readonly addressType: string;
  readonly score: IndicatorScore;
}

const key = 'Cryptocurrency(val.Address && val.Address == obj.Address)';

/** An address of a currency, under `Cryptocurrency`, scored as `type:address` (`spec/entries.md` section 6). */
export function cryptocurrencyContext(indicator: CryptocurrencyIndicator, vendor: string): IndicatorRecord {
  const { address, addressType, score } = indicator;
  if (!address) return { key };
  const value = { Address: address, AddressType: addressType, ...maliciousMember(score, vendor) };
  return indicatorRecord(key, value, scoreRow(`${addressType}:${address}`, 'cryptocurrency', vendor, score));
}
