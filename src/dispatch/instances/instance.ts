import type { JsonObject } from '../../language/json/json.js';
import type { CommandDeclaration } from '../../language/manifest/manifest.js';
import type { Connection, Integration } from '../../sdk/integration.js';

/** One configured instance of an integration: whom a command is sent to. */
export interface Instance {
  readonly name: string;
  readonly integration: Integration;
  /** As configured: see `readParameters`. */
  readonly parameters: JsonObject;
  /** False: only when it is selected by `using` or `using-brand`. */
  readonly isDefault: boolean;
  readonly enabled: boolean;
  /** Overrides the manifest's. */
  readonly category?: string;
  /**
   * The connection, made at first use and kept.
   * @throws ConfigurationError when the parameters cannot work.
   */
  connect(): Connection;
  /** Masks secrets of a call in what is logged and traced from now on: the connection knows nothing of calls. */
  keepFromLogs?(secrets: readonly string[]): void;
}

/** The command that every integration has and no manifest lists (`spec/execution.md` section 4). */
export const testModule = 'test-module';

/** The declaration of a command; undefined when the integration has none of this name. */
export function declarationOf(instance: Instance, command: string): CommandDeclaration | undefined {
  return instance.integration.manifest.commands.find((declared) => declared.name === command);
}

/** Whether the instance can run the command. */
export function hasCommand(instance: Instance, command: string): boolean {
  return command === testModule || declarationOf(instance, command) !== undefined;
}
