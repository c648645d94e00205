import type { Json } from '../../json/json.js';
import type { Score } from '../dbot-score.js';
import type { Reliability } from '../reliability.js';

/** What the source says of an indicator; becomes its DBotScore row. */
export interface IndicatorScore {
  readonly score: Score;
  readonly reliability: Reliability;
  readonly message?: string;
  /** Why it is malicious: `Malicious.Description`, written for score 3 only. */
  readonly description?: string | null;
}

/** Further members of an indicator's context by the platform's own names; empty values are not written. */
export type IndicatorFields<Name extends string> = { readonly [Field in Name]?: Json };

export interface IpIndicator {
  readonly kind: 'ip';
  readonly address: string;
  readonly score: IndicatorScore;
}

export interface DomainIndicator {
  readonly kind: 'domain';
  readonly name: string;
  readonly score: IndicatorScore;
}

export interface UrlIndicator {
  readonly kind: 'url';
  readonly data: string;
  readonly score: IndicatorScore;
}

export interface EmailIndicator {
  readonly kind: 'email';
  readonly address: string;
  readonly score: IndicatorScore;
}

/** Scored under the first hash it has, in the order of these members. */
export interface FileIndicator {
  readonly kind: 'file';
  readonly md5?: string | null;
  readonly sha1?: string | null;
  readonly sha256?: string | null;
  readonly sha512?: string | null;
  readonly ssdeep?: string | null;
  readonly imphash?: string | null;
  readonly name?: string | null;
  readonly size?: number | null;
  readonly type?: string | null;
  readonly path?: string | null;
  readonly score: IndicatorScore;
}

export type Indicator = IpIndicator | DomainIndicator | UrlIndicator | EmailIndicator | FileIndicator;
