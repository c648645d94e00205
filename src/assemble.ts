import { didYouMean } from './language/names/nearest-names.js';
import { systemClock } from './runtime/clock/system-clock.js';
import { connectInstance } from './runtime/connections/connect-instance.js';
import type { AssembledSystem, AssembleOptions } from './runtime/system.js';
import type { Integration } from './sdk/integration.js';
import { silentLogger } from './sdk/logger.js';
import type { Redact } from './sdk/redaction/redact.js';
import { redactingLogger } from './sdk/redaction/redacting-logger.js';
import { findSettings } from './settings/find-settings.js';
import { type IntegrationSource, loadIntegrations } from './settings/load-integrations.js';
import { followReferences } from './settings/secret-references.js';
import type { InstanceSettings } from './settings/settings.js';
import { memoryFileStore } from './stores/memory/memory-file-store.js';

/** The integration that is shipped; it comes through the same door as a plugin. */
const builtIn: IntegrationSource = {
  where: 'Sortie itself',
  load: async () => (await import('./integrations/vmray/index.js')).default,
};

/**
 * Makes a running system of the settings that hold in a folder. Nobody is connected to yet, and no secret is read.
 * @throws ConfigurationError when the settings cannot be used
 */
export async function assemble(options: AssembleOptions): Promise<AssembledSystem> {
  const { folder, environment, clock = systemClock, files = memoryFileStore(), log = silentLogger } = options;
  const settings = await findSettings(folder, environment);
  const registry = await loadIntegrations([builtIn, ...(await plugins(settings.integrations))]);
  const edges = {
    now: () => clock.now(),
    environment,
    ...(options.trace ? { trace: options.trace } : {}),
    log,
  };

  const warnings = [...settings.warnings];
  const connected = settings.instances.map((configured) => {
    const integration = registry.find(configured);
    warnings.push(...unknownParameters(configured, integration));
    const { name, isDefault, parameters } = configured;
    const withSecrets = () => followReferences(parameters, name, { environment });
    return connectInstance({ name, integration, isDefault, parameters, withSecrets }, edges);
  });

  const redact: Redact = (text, kind) => connected.reduce((masked, one) => one.redact(masked, kind), text);
  return {
    integrations: registry.integrations,
    instances: connected.map(({ instance }) => instance),
    files,
    clock,
    warnings,
    edges,
    log: redactingLogger(log, redact),
    redact,
    isSimulated: (name) =>
      connected.some(({ instance, isSimulated }) => instance.name === name && isSimulated()),
  };
}

async function plugins(folders: readonly string[]): Promise<IntegrationSource[]> {
  if (folders.length === 0) return [];
  const { pluginSource } = await import('./settings/plugin-source.js');
  return folders.map((folder) => pluginSource(folder));
}

/** Where the colon is missing behind a name, the value is taken for a part of it. */
function firstWord(name: string): string {
  return name.slice(0, 100).replace(/\s.*/s, ' …');
}

function unknownParameters({ parameters, where }: InstanceSettings, { manifest }: Integration): string[] {
  const known = manifest.parameters.map(({ name }) => name);
  return Object.keys(parameters)
    .filter((name) => !known.includes(name))
    .map(
      (name) =>
        `${where}: ${manifest.display} has no parameter ${JSON.stringify(firstWord(name))}.${didYouMean(name, known)}`,
    );
}
