import type { Agent } from 'node:https';
import { Readable } from 'node:stream';
import axios, { type AxiosInstance, type AxiosProxyConfig } from 'axios';
import axiosRetry from 'axios-retry';
import type { Environment } from './environment.js';
import type { HttpOptions } from './http-client.js';
import { isPassingError } from './passing.js';
import { chooseProxy, type HttpProxy } from './proxy/choose-proxy.js';
import { TunnelAgent } from './proxy/tunnel-agent.js';
import { secureAgent } from './secure-agent.js';
import { trustedCertificates } from './trusted-certificates.js';

/** An axios for one instance, and the proxy that stands before its service. */
export interface InstanceAxios {
  readonly axios: AxiosInstance;
  readonly proxy: HttpProxy | undefined;
}

/** Asked before each repetition of a GET, 1 for the first: the milliseconds to wait. */
export type WaitBefore = (repetition: number) => number;

const passingRetries = 3;

/**
 * Makes the axios of one instance. axios-retry repeats its GETs after connection errors and passing answers (D16).
 * Whom it trusts and which proxy it takes is its own matter: nothing is set for the process, and axios never looks at
 * the process's own variables.
 * @throws ConfigurationError when the environment names a proxy or certificates that cannot be used
 */
export function createAxios(
  options: HttpOptions,
  environment: Environment,
  waitBefore: WaitBefore,
): InstanceAxios {
  const target = new URL(options.baseUrl);
  const proxy = options.proxy ? chooseProxy(target, environment) : undefined;
  const isTunnelled = proxy !== undefined && target.protocol === 'https:';
  const client = axios.create({
    baseURL: options.baseUrl,
    headers: {
      Accept: 'application/json, */*',
      'User-Agent': 'Sortie',
      ...options.headers,
      ...options.secretHeaders,
    },
    responseType: 'stream',
    transformRequest: [],
    transformResponse: [],
    proxy: proxy && !isTunnelled ? plainProxy(proxy) : false,
    httpsAgent:
      target.protocol === 'https:' || proxy?.isSecure
        ? agentFor(options, environment, isTunnelled ? proxy : undefined)
        : undefined,
  });
  axiosRetry(client, {
    retries: passingRetries,
    retryCondition: isPassingError,
    retryDelay: (count) => waitBefore(count),
    onRetry(_count, error) {
      // Its body is not wanted, and would keep the connection.
      const body: unknown = error.response?.data;
      if (body instanceof Readable) body.destroy();
    },
  });
  return { proxy, axios: client };
}

function agentFor({ insecure = false }: HttpOptions, environment: Environment, tunnel?: HttpProxy): Agent {
  const secureContext = trustedCertificates(environment);
  if (!tunnel) return secureAgent(secureContext, insecure);
  return new TunnelAgent(tunnel, { secureContext, ...(insecure ? { rejectUnauthorized: false } : {}) });
}

function plainProxy({ isSecure, host, port, login }: HttpProxy): AxiosProxyConfig {
  return { protocol: isSecure ? 'https' : 'http', host, port, ...(login ? { auth: login } : {}) };
}
