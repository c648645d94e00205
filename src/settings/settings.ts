import type { JsonObject } from '../language/json/json.js';

/** An instance as it is configured; secret references in its parameters are not followed yet. */
export interface InstanceSettings {
  readonly name: string;
  /** An integration's id or display name, in any case. */
  readonly integration: string;
  /** False: only when named by `using=`. */
  readonly isDefault: boolean;
  readonly parameters: JsonObject;
  /** For messages: `sortie.yml:3:5`, or the variables it was made of. */
  readonly where: string;
}

/** What `sortie.yml` or the environment says (`interface.md`, Where things are kept). */
export interface Settings {
  readonly instances: readonly InstanceSettings[];
  /** Absolute paths of plugin folders. */
  readonly integrations: readonly string[];
  /** Absolute paths. */
  readonly playbooks: readonly string[];
  readonly warnings: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;
