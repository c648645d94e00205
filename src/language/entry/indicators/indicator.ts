import type { AccountIndicator } from './account.js';
import type { AttackPatternIndicator } from './attack-pattern.js';
import type { CertificateIndicator } from './certificate.js';
import type { CryptocurrencyIndicator } from './cryptocurrency.js';
import type { CustomIndicator } from './custom.js';
import type { CveIndicator } from './cve.js';
import type { DomainIndicator } from './domain.js';
import type { EmailIndicator } from './email.js';
import type { EndpointIndicator } from './endpoint.js';
import type { FileIndicator } from './file.js';
import type { IpIndicator } from './ip.js';
import type { UrlIndicator } from './url.js';

export type { IndicatorFields } from './indicator-fields.js';
export type { IndicatorScore } from './indicator-score.js';
export type {
  AccountIndicator,
  AttackPatternIndicator,
  CertificateIndicator,
  CryptocurrencyIndicator,
  CustomIndicator,
  CveIndicator,
  DomainIndicator,
  EmailIndicator,
  EndpointIndicator,
  FileIndicator,
  IpIndicator,
  UrlIndicator,
};

/** What a command found: one of the platform's standard kinds, or a custom one (`spec/entries.md` section 6). */
export type Indicator =
  | IpIndicator
  | DomainIndicator
  | UrlIndicator
  | EmailIndicator
  | FileIndicator
  | CveIndicator
  | AccountIndicator
  | EndpointIndicator
  | CryptocurrencyIndicator
  | AttackPatternIndicator
  | CertificateIndicator
  | CustomIndicator;
