import {
  CommandFailed,
  ConfigurationError,
  type Host,
  type HttpAnswer,
  type HttpClient,
  isReliability,
  type Json,
  type Reliability,
  readServerUrl,
} from 'sortie';
import type { Parameters } from './integration.generated.js';

/** What bounds a request in time; every call of a handler has both. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly deadline?: Date;
}

/** Speaks the API of Echo Intelligence for one instance. */
export class EchoClient {
  constructor(
    private readonly http: HttpClient,
    /** Stands in every score. */
    readonly reliability: Reliability,
  ) {}

  /** What the service knows of an indicator; undefined when it knows nothing. */
  async find(kind: 'ip' | 'domain', value: string, patience: Patience): Promise<Json | undefined> {
    const answer = await this.get(`/${kind}/${encodeURIComponent(value)}`, patience);
    return answer.status === 404 ? undefined : (answer.json() ?? undefined);
  }

  /** Returns when address and key are right. */
  async confirm(signal: AbortSignal): Promise<void> {
    const { status } = await this.get('/status', { signal });
    if (status !== 200) throw new CommandFailed('There is no /status at the server URL.');
  }

  private async get(path: string, { signal, deadline }: Patience): Promise<HttpAnswer> {
    const answer = await this.http.send({ method: 'GET', path, signal, deadline });
    if (answer.status === 401) throw new CommandFailed('Echo Intelligence does not accept the API key.');
    if (answer.status !== 200 && answer.status !== 404)
      throw new CommandFailed(`Echo Intelligence answered with ${answer.status} to GET ${path}.`);
    return answer;
  }
}

/** @throws ConfigurationError when the parameters cannot work; the user reads it before anything is sent */
export function connect(parameters: Parameters, host: Host): EchoClient {
  const { integrationReliability: reliability } = parameters;
  if (!isReliability(reliability))
    throw new ConfigurationError(`The source reliability ${JSON.stringify(reliability)} is not known.`);
  const http = host.http({
    service: 'Echo Intelligence',
    baseUrl: readServerUrl(parameters.url),
    secretHeaders: { 'X-Api-Key': parameters.credentials.password },
    proxy: parameters.proxy ?? false,
    insecure: parameters.insecure ?? false,
    retryOnRateLimit: true,
  });
  return new EchoClient(http, reliability);
}
