import type { JsonObject } from '../../src/language/json/json.js';
import { connectInstance } from '../../src/runtime/connections/connect-instance.js';
import { newInvestigation } from '../../src/runtime/investigation/investigation.js';
import { OpenInvestigation } from '../../src/runtime/investigation/open-investigation.js';
import type { System } from '../../src/runtime/system.js';
import { silentLogger } from '../../src/sdk/logger.js';
import { memoryFileStore } from '../../src/stores/memory/memory-file-store.js';
import { echoIntegration } from './echo-integration.js';
import { testClock } from './test-clock.js';

/** A system with instances of the echo integration, by name to parameters. */
export function echoSystem(instances: Readonly<Record<string, JsonObject>> = { echo: {} }): System {
  const connected = Object.entries(instances).map(([name, parameters]) =>
    connectInstance(
      { name, integration: echoIntegration, isDefault: true, parameters, withSecrets: () => parameters },
      {},
    ),
  );
  return {
    instances: connected.map(({ instance }) => instance),
    files: memoryFileStore(),
    clock: testClock(),
    log: silentLogger,
    warnings: [],
    redact: (text) => connected.reduce((redacted, { redact }) => redact(redacted), text),
    isSimulated: () => false,
  };
}

export function freshInvestigation(): OpenInvestigation {
  return new OpenInvestigation(newInvestigation('4'));
}
