import { accountContext } from './account.js';
import { attackPatternContext } from './attack-pattern.js';
import { certificateContext } from './certificate.js';
import { cryptocurrencyContext } from './cryptocurrency.js';
import { customContext } from './custom.js';
import { cveContext } from './cve.js';
import { domainContext } from './domain.js';
import { emailContext } from './email.js';
import { endpointContext } from './endpoint.js';
import { fileIndicatorContext } from './file.js';
import type { Indicator } from './indicator.js';
import type { IndicatorRecord } from './indicator-record.js';
import { ipContext } from './ip.js';
import { urlContext } from './url.js';

/**
 * What an indicator of any kind adds to the context.
 * @throws InvalidIndicator for a custom indicator that cannot be written.
 */
export function recordOf(indicator: Indicator, vendor: string): IndicatorRecord {
  switch (indicator.kind) {
    case 'ip':
      return ipContext(indicator, vendor);
    case 'domain':
      return domainContext(indicator, vendor);
    case 'url':
      return urlContext(indicator, vendor);
    case 'email':
      return emailContext(indicator, vendor);
    case 'file':
      return fileIndicatorContext(indicator, vendor);
    case 'cve':
      return cveContext(indicator, vendor);
    case 'account':
      return accountContext(indicator, vendor);
    case 'endpoint':
      return endpointContext(indicator);
    case 'cryptocurrency':
      return cryptocurrencyContext(indicator, vendor);
    case 'attack-pattern':
      return attackPatternContext(indicator, vendor);
    case 'certificate':
      return certificateContext(indicator, vendor);
    case 'custom':
      return customContext(indicator, vendor);
  }
}
