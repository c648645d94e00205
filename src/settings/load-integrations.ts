import { didYouMean } from '../language/names/nearest-names.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import type { Integration } from '../sdk/integration.js';
import type { InstanceSettings } from './settings.js';

/** Where an integration comes from: the one that is built in, or a plugin's folder. */
export interface IntegrationSource {
  /** For messages. */
  readonly where: string;
  /** @throws ConfigurationError when it cannot be loaded */
  load(): Promise<Integration>;
}

/** The integrations that instances can be of. */
export interface Registry {
  readonly integrations: readonly Integration[];
  /** By id or display name, ignoring case. @throws ConfigurationError when there is none, naming near ones */
  find(settings: InstanceSettings): Integration;
}

/**
 * Loads every integration, through one door.
 * @throws ConfigurationError when one cannot be loaded, or two have the same id
 */
export async function loadIntegrations(sources: readonly IntegrationSource[]): Promise<Registry> {
  const loaded = new Map<string, { readonly integration: Integration; readonly where: string }>();
  for (const source of sources) {
    const integration = await source.load();
    const id = integration.manifest.id.toLowerCase();
    const other = loaded.get(id);
    if (other)
      throw new ConfigurationError(
        `Two integrations have the id ${JSON.stringify(integration.manifest.id)}: ${other.where} and ${source.where}.`,
      );
    loaded.set(id, { integration, where: source.where });
  }
  const integrations = [...loaded.values()].map(({ integration }) => integration);

  return {
    integrations,
    find({ integration: wanted, name, where }) {
      const plain = wanted.toLowerCase();
      const found =
        loaded.get(plain)?.integration ??
        integrations.find(({ manifest }) => manifest.display.toLowerCase() === plain);
      if (found) return found;
      const known = integrations.map(({ manifest }) => manifest.id);
      throw new ConfigurationError(
        `${where}: instance ${JSON.stringify(name)} is of the integration ${JSON.stringify(wanted.slice(0, 100))}, which is not loaded. Loaded: ${known.join(', ')}.${didYouMean(wanted, known)}`,
      );
    },
  };
}
