import { answerLine, type Desk } from '../../../src/cli/exec/answer-line.js';
import { Counterparts } from '../../../src/cli/exec/counterparts.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { AssembledSystem } from '../../../src/runtime/system.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';
import { echoIntegration } from '../../runtime/echo-integration.js';
import { echoSystem } from '../../runtime/echo-system.js';

/** A system with instances of the echo integration, by name to parameters, that also connects inline ones. */
export function assembledEcho(
  instances: Readonly<Record<string, JsonObject>> = { echo: {} },
): AssembledSystem {
  return { ...echoSystem(instances), integrations: [echoIntegration] };
}

/** What answers are made with, without disk, network or clock. */
export function echoDesk(system: AssembledSystem = assembledEcho(), more: Partial<Desk> = {}): Desk {
  return {
    counterparts: new Counterparts(system, { log: silentLogger }),
    access: { allowed: [], folder: '/nowhere' },
    folder: async () => ({ ...memoryFileStore(), pathOf: ({ sha256 }) => `/kept/${sha256}` }),
    longestLine: 1000,
    isOver: () => false,
    ...more,
  };
}

/** The answer to a request, read; undefined where there is none. */
export async function answerTo(request: unknown, desk: Desk = echoDesk()): Promise<unknown> {
  const text = typeof request === 'string' ? request : JSON.stringify(request);
  const answer = await answerLine({ kind: 'text', text }, desk);
  return answer === undefined ? undefined : JSON.parse(answer);
}
