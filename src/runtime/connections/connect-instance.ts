import { type Instance, readParameters, secretsOf } from '../../dispatch/index.js';
import type { JsonObject } from '../../language/json/json.js';
import type { HostOptions } from '../../sdk/http/edges.js';
import type { HttpTrace } from '../../sdk/http/http-trace.js';
import { createRedactor, type Redact } from '../../sdk/http/redaction.js';
import type { Connection, Integration } from '../../sdk/integration.js';
import { silentLogger } from '../../sdk/logger.js';
import { lazyHost } from './lazy-host.js';
import { redactingLogger } from './redacting-logger.js';

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

/** An instance that knows its secrets once it is connected, and whether a simulator answers it. */
export interface ConnectedInstance {
  readonly instance: Instance;
  redact(text: string): string;
  isSimulated(): boolean;
}

/** Simulators say so in every answer, so that nobody takes their verdicts for real ones. */
const simulatorHeader = 'x-simulator';

/** Makes an instance that connects at first use. */
export function connectInstance(plan: InstancePlan, edges: HostOptions): ConnectedInstance {
  const { name, integration, isDefault, parameters } = plan;
  let redact: Redact = (text) => text;
  let connection: Connection | undefined;
  let isSimulated = false;

  function trace(event: HttpTrace): void {
    if (event.kind === 'answer' && Object.hasOwn(event.headers, simulatorHeader)) isSimulated = true;
    edges.trace?.(event);
  }

  const log = redactingLogger(edges.log ?? silentLogger, (text) => redact(text));

  function connect(): Connection {
    if (connection) return connection;
    const { parameters: read } = readParameters(integration.manifest, plan.withSecrets());
    redact = createRedactor(secretsOf(integration.manifest, read));
    connection = integration.connect(read, lazyHost({ ...edges, log, trace, redact }));
    return connection;
  }

  return {
    instance: { name, integration, isDefault, parameters, enabled: true, connect },
    redact: (text) => redact(text),
    isSimulated: () => isSimulated,
  };
}
