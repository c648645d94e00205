import { type Instance, readParameters, secretsOf } from '../../dispatch/index.js';
import type { JsonObject } from '../../language/json/json.js';
import type { HostOptions } from '../../sdk/http/edges.js';
import type { HttpTrace } from '../../sdk/http/http-trace.js';
import type { Connection, Integration } from '../../sdk/integration.js';
import { silentLogger } from '../../sdk/logger.js';
import { createRedactor } from '../../sdk/redaction/create-redactor.js';
import { proxySecrets } from '../../sdk/redaction/proxy-secrets.js';
import { nothingToRedact, type Redact } from '../../sdk/redaction/redact.js';
import { redactTrace } from '../../sdk/redaction/redact-trace.js';
import { redactingLogger } from '../../sdk/redaction/redacting-logger.js';
import { lazyHost } from './lazy-host.js';

/** An instance before it is asked anything. */
export interface InstancePlan {
  readonly name: string;
  readonly integration: Integration;
  readonly isDefault: boolean;
  /** As configured. */
  readonly parameters: JsonObject;
  /** The parameters with their secrets. @throws ConfigurationError when one cannot be had */
  withSecrets(): JsonObject;
}

/**
 * An instance, and whether a simulator answers it. It masks secrets that are written out in its parameters from the
 * beginning, and those that its parameters refer to once it was to be connected.
 */
export interface ConnectedInstance {
  readonly instance: Instance;
  readonly redact: Redact;
  isSimulated(): boolean;
}

/** Simulators say so in every answer, so that nobody takes their verdicts for real ones. */
const simulatorHeader = 'x-simulator';

/** Secrets of calls that are remembered; a call that was given up may still log. */
const mostOfCalls = 256;

/** Says where a secret stands, and is none. It ends at the next `$`, or a text of its beginnings would take for ever. */
const reference = /\$\{(?:env|file):[^}$]*\}/;

/** Makes an instance that connects at first use. */
export function connectInstance(plan: InstancePlan, edges: HostOptions): ConnectedInstance {
  const { name, integration, isDefault, parameters } = plan;
  const { manifest } = integration;
  const ofProxies = proxySecrets(edges.environment ?? process.env);
  const writtenOut = secretsOf(manifest, parameters).filter((secret) => !reference.test(secret));
  let current = createRedactor([...writtenOut, ...ofProxies]);
  const redact: Redact = (text, kind) => current(text, kind);
  let ofCalls: readonly string[] = [];
  let maskCalls = nothingToRedact;
  const redactLog: Redact = (text, kind) => redact(maskCalls(text, kind), kind);
  let connection: Connection | undefined;
  let isSimulated = false;

  function trace(event: HttpTrace): void {
    if (event.kind === 'answer' && Object.hasOwn(event.headers, simulatorHeader)) isSimulated = true;
    edges.trace?.(redactTrace(event, redactLog));
  }

  const log = redactingLogger(edges.log ?? silentLogger, redactLog);

  function connect(): Connection {
    if (connection) return connection;
    const configured = plan.withSecrets();
    // Known before anything can go wrong: what is refused below may be said.
    const secrets = [...secretsOf(manifest, configured), ...ofProxies];
    current = createRedactor(secrets);
    const { parameters: read } = readParameters(manifest, configured);
    current = createRedactor([...secretsOf(manifest, read), ...secrets]);
    connection = integration.connect(read, lazyHost({ ...edges, log, trace, redact: redactLog }));
    return connection;
  }

  function keepFromLogs(secrets: readonly string[]): void {
    if (secrets.every((secret) => ofCalls.includes(secret))) return;
    ofCalls = [...new Set([...secrets, ...ofCalls])].slice(0, mostOfCalls);
    maskCalls = createRedactor(ofCalls);
  }

  return {
    instance: { name, integration, isDefault, parameters, enabled: true, connect, keepFromLogs },
    redact,
    isSimulated: () => isSimulated,
  };
}
