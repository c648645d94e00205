import { UnknownInstance } from '../../dispatch/errors/unknown-instance.js';
import { UnsupportedCommand } from '../../dispatch/errors/unsupported-command.js';
import { readParameters, testModule } from '../../dispatch/index.js';
import { BoundedCache } from '../../language/expression/bounded-cache.js';
import type { JsonObject } from '../../language/json/json.js';
import { didYouMean, nearestNames } from '../../language/names/nearest-names.js';
import { connectInstance } from '../../runtime/connections/connect-instance.js';
import type { AssembledSystem, System } from '../../runtime/system.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';
import type { HttpTrace } from '../../sdk/http/http-trace.js';
import type { Integration } from '../../sdk/integration.js';
import type { Logger } from '../../sdk/logger.js';
import type { Redact } from '../../sdk/redaction/redact.js';
import { redactingLogger } from '../../sdk/redaction/redacting-logger.js';
import { canonicalText } from './canonical-text.js';
import type { PipeRequest } from './pipe-request.js';

/** A system that holds just the instances a request can go to, and what is to be said about them. */
export interface Counterpart {
  readonly system: System;
  readonly warnings: readonly string[];
}

export interface Edges {
  readonly log: Logger;
  /** Told of the HTTP dialogue of inline instances; `redact` masks their secrets. */
  readonly trace?: (event: HttpTrace, redact: Redact) => void;
}

/** Connections of inline parameters that are kept, and the longest parameters that are. */
const mostKept = 256;
const longestKept = 256 * 1024;

/**
 * Finds whom a request goes to: an instance made of its inline parameters, the one it names, or those used by default.
 * Equal parameters share one connection, so that a rate limit holds for all of its requests (design decision 14).
 */
export class Counterparts {
  readonly #inline = new BoundedCache<Counterpart>(mostKept, longestKept);

  constructor(
    private readonly system: AssembledSystem,
    private readonly edges: Edges,
  ) {}

  /** @throws SortieError that says what is wrong with the request's choice; it quotes no parameter */
  of(request: PipeRequest, command: string): Counterpart {
    const { params, instance, integration } = request;
    const named = integration === undefined ? undefined : this.#integrationCalled(integration);
    if (params) {
      const chosen = named ?? this.#integrationWith(command);
      return this.#inline.get(`${chosen.manifest.id} ${canonicalText(params)}`, () =>
        this.#connect(chosen, params),
      );
    }
    const { instances } = this.system;
    const candidates = named ? instances.filter((one) => one.integration === named) : instances;
    if (instance === undefined) return { system: { ...this.system, instances: candidates }, warnings: [] };
    const found = candidates.find(({ name }) => name === instance);
    if (!found)
      throw new UnknownInstance(
        'instance',
        instance,
        command,
        candidates.map(({ name }) => name),
      );
    return { system: { ...this.system, instances: [{ ...found, isDefault: true }] }, warnings: [] };
  }

  #integrationCalled(wanted: string): Integration {
    const plain = wanted.toLowerCase();
    const { integrations } = this.system;
    const found =
      integrations.find(({ manifest }) => manifest.id.toLowerCase() === plain) ??
      integrations.find(({ manifest }) => manifest.display.toLowerCase() === plain);
    if (found) return found;
    const ids = integrations.map(({ manifest }) => manifest.id);
    throw new ConfigurationError(
      `No integration is called ${JSON.stringify(wanted.slice(0, 100))}. Loaded: ${ids.join(', ')}.${didYouMean(wanted, ids)}`,
    );
  }

  #integrationWith(command: string): Integration {
    const { integrations } = this.system;
    const able = integrations.filter(
      ({ manifest }) => command === testModule || manifest.commands.some(({ name }) => name === command),
    );
    const [only, ...others] = able;
    if (only && others.length === 0) return only;
    if (only)
      throw new ConfigurationError(
        `Several integrations have the command ${JSON.stringify(command.slice(0, 100))}: ${able.map(({ manifest }) => manifest.id).join(', ')}. The request must name one as its "integration".`,
      );
    const known = integrations.flatMap(({ manifest }) =>
      manifest.commands.filter(({ hidden }) => !hidden).map(({ name }) => name),
    );
    throw new UnsupportedCommand(command, nearestNames(command, known));
  }

  #connect(integration: Integration, parameters: JsonObject): Counterpart {
    const { trace, log } = this.edges;
    const { clock } = this.system;
    const redact: Redact = (text, kind) => connected.redact(text, kind);
    const connected = connectInstance(
      {
        name: integration.manifest.id,
        integration,
        isDefault: true,
        parameters,
        // Whoever writes into the pipe must not reach the environment or files through a reference.
        withSecrets: () => parameters,
      },
      {
        now: () => clock.now(),
        log,
        ...(trace ? { trace: (event: HttpTrace) => trace(event, redact) } : {}),
      },
    );
    return {
      system: {
        ...this.system,
        instances: [connected.instance],
        log: redactingLogger(log, redact),
        redact,
        isSimulated: connected.isSimulated,
      },
      warnings: warningsOf(integration, parameters),
    };
  }
}

function warningsOf(integration: Integration, parameters: JsonObject): readonly string[] {
  const reference = /\$\{(?:env|file):/.test(JSON.stringify(parameters))
    ? ['References such as ${env:…} are not followed in "params": they are taken as they stand.']
    : [];
  try {
    return [...readParameters(integration.manifest, parameters).warnings, ...reference];
  } catch {
    // The command itself will say what is wrong.
    return reference;
  }
}
