import { isReliability, reliabilities } from '../../../language/entry/index.js';
import { ConfigurationError, type Host, readServerUrl } from '../../../sdk/index.js';
import type { Parameters } from '../integration.generated.js';
import { VmrayClient } from './vmray-client.js';

/**
 * Makes the client of an instance from its parameters.
 * @throws ConfigurationError for a missing or impossible key (D17), a malformed server (D25), an unknown reliability (D37)
 */
export function connect(parameters: Parameters, host: Host): VmrayClient {
  const { integrationReliability } = parameters;
  if (!isReliability(integrationReliability)) {
    throw new ConfigurationError(
      `The source reliability ${JSON.stringify(integrationReliability)} is not known. It is one of: ${reliabilities.join('; ')}.`,
    );
  }
  const http = host.http({
    service: 'VMRay',
    baseUrl: readServerUrl(parameters.server),
    secretHeaders: { Authorization: `api_key ${apiKey(parameters)}` },
    insecure: parameters.insecure ?? false,
    proxy: parameters.proxy ?? false,
    retryOnRateLimit: parameters.retry_on_rate_limit,
  });
  return new VmrayClient(http, integrationReliability);
}

function apiKey(parameters: Parameters): string {
  const key = (parameters.credentials?.password || parameters.api_key || '').trim();
  if (key === '') {
    throw new ConfigurationError(
      'No API key is configured: set the parameter "API Key (Recommended)" (credentials).',
    );
  }
  // What a header cannot carry would otherwise fail later, in an error that quotes the header.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError(
      'The API key holds characters that no API key has: blanks, line breaks or non-ASCII.',
    );
  }
  return key;
}
