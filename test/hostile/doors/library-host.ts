import { Session } from 'node:inspector';
import {
  assemble,
  newInvestigation,
  OpenInvestigation,
  parseCommandLine,
  readManifest,
  runCommand,
} from '../../../src/index.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { memoryFiles } from '../../../src/testing/index.js';
import type { Simulated } from '../hostile-input.js';
import { carryOutPlaybook, type PlaybookOrder } from './library-playbook.js';

/** What the library is asked to do; files in base64, by entry id. */
export type LibraryOrder =
  | {
      readonly kind: 'command';
      readonly line: string;
      readonly environment: Readonly<Record<string, string>>;
      readonly context: JsonObject;
      readonly files: Readonly<Record<string, { readonly name: string; readonly base64: string }>>;
      readonly seconds: number;
    }
  | { readonly kind: 'manifest'; readonly yaml: string }
  | PlaybookOrder;

/** What came of it, as a program that uses the library sees it. */
export interface LibraryAnswer {
  readonly entries: readonly Record<string, unknown>[];
  readonly context: JsonObject;
  /** Warnings, the problems of a manifest, or the error that was thrown. */
  readonly texts: readonly string[];
  readonly simulation?: Simulated;
  /** What the order left behind on the prototype of every object. */
  readonly pollution: readonly string[];
}

const untouched = Object.getOwnPropertyNames(Object.prototype).length;

async function carryOut(order: LibraryOrder, folder: string): Promise<Omit<LibraryAnswer, 'pollution'>> {
  if (order.kind === 'manifest') {
    const { problems } = readManifest(order.yaml, 'integration.yml');
    return { entries: [], context: {}, texts: problems.map(({ message }) => message) };
  }
  if (order.kind === 'playbook') return carryOutPlaybook(order);
  const system = await assemble({ folder, environment: order.environment });
  const investigation = new OpenInvestigation({ ...newInvestigation('1'), context: order.context });
  const contents = Object.entries(order.files).map(([id, { name, base64 }]) => [
    id,
    { name, content: Buffer.from(base64, 'base64') },
  ]);
  const { entries, warnings } = await runCommand(system, investigation, parseCommandLine(order.line), {
    signal: AbortSignal.timeout(order.seconds * 1000),
    timeoutSeconds: order.seconds,
    files: memoryFiles(Object.fromEntries(contents)),
  });
  return {
    entries: entries.map((entry) => ({ ...entry })),
    context: investigation.current.context,
    texts: warnings,
  };
}

/** By itself the engine gives memory back when it likes; so asked it does at once. */
const collector = new Session();
collector.connect();

/** A program that uses the library: it carries out one order after another, told by messages. */
export function serveLibrary(folder: string): void {
  process.on('message', async (order: LibraryOrder) => {
    const answer = await carryOut(order, folder).catch((error: unknown) => ({
      entries: [],
      context: {},
      texts: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)],
    }));
    // What one input has left for the collector is not the next one's memory.
    collector.post('HeapProfiler.collectGarbage');
    const names = Object.getOwnPropertyNames(Object.prototype);
    const pollution = names.length === untouched ? [] : names.slice(untouched);
    process.send?.({ ...answer, pollution } satisfies LibraryAnswer);
  });
  process.send?.('ready');
}
