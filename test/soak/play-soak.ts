import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { schema } from '../../src/cli/exec/schema.js';
import type { Simulator } from '../../src/simulator/index.js';
import { startExec } from '../e2e/exec-process.js';
import type { Place } from '../e2e/sortie.js';
import { KnownSamples } from './known-samples.js';
import { accountOrders } from './orders/account-orders.js';
import { type Addresses, addressed, withWrongKey } from './orders/addressed.js';
import { analysisOrders } from './orders/analysis-orders.js';
import type { OrderMaker } from './orders/order.js';
import { refusedOrder } from './orders/refused-orders.js';
import { getSample, sampleOrders } from './orders/sample-orders.js';
import { firstOrder, submissionOrders } from './orders/submission-orders.js';
import { areResourcesTold, givesMemoryBack } from './process-resources.js';
import { type SoakSize, sendWatched, type WatchedHeld } from './send-watched.js';
import { Soak, type Tally } from './soak.js';

/** How a soak went. */
export interface SoakReport {
  readonly tally: Tally;
  readonly unanswered: number;
  readonly code: number | null;
  /** What the process wrote on standard error. */
  readonly errors: string;
  readonly seconds: number;
  /** Undefined where the system does not tell. */
  readonly held: WatchedHeld | undefined;
  /** What lay in the folder for temporary files before the process ended. */
  readonly temporary: readonly string[];
  /** Paths of the files that answers handed over. */
  readonly kept: ReadonlySet<string>;
}

const longestLine = 200_000;

/** Sends a soak through a `sortie exec` of its own. @throws Error when it ends early, or a line gets no answer */
export async function playSoak(
  place: Place,
  simulator: Simulator,
  addresses: Addresses,
  size: SoakSize,
): Promise<SoakReport> {
  const temporaryFolder = join(place.folder, 'temporary');
  mkdirSync(temporaryFolder);
  const files = writeSamples(place);
  const kept = new Set<string>();
  const words = ['--concurrency', String(size.concurrency), '--max-line', String(longestLine)];
  const run = startExec(place, [...words, '--allow-files', 'samples'], {
    VMRAY_SERVER: simulator.url,
    VMRAY_API_KEY: simulator.apiKey,
    TMPDIR: temporaryFolder,
    ...(areResourcesTold ? givesMemoryBack : {}),
  });
  const soak = new Soak(run, {
    seed: size.seed,
    first: addressed(firstOrder, addresses),
    makers: makersFor(addresses),
    workshop: { known: new KnownSamples(), files, keep: (path) => kept.add(path) },
    isValid: validator(),
  });
  try {
    const { seconds, held } = await sendWatched(run, soak, size);
    const temporary = readdirSync(temporaryFolder);
    const { answers, code, errors } = await run.end();
    for (const answer of answers) soak.take(answer);
    const { tally, unanswered } = soak;
    return { tally, unanswered, code, errors, seconds, held, temporary, kept };
  } finally {
    run.child.kill('SIGKILL');
  }
}

/** Files that requests name by their path. */
function writeSamples(place: Place): { readonly path: string; readonly bytes: Buffer }[] {
  const folder = join(place.folder, 'samples');
  mkdirSync(folder);
  return Array.from({ length: 20 }, (_, index) => {
    const path = join(folder, `sample-${index}`);
    const bytes = Buffer.from(`File ${index} of the soak. `.repeat(50 * index + 1));
    writeFileSync(path, bytes);
    return { path, bytes };
  });
}

function makersFor(addresses: Addresses): (readonly [weight: number, maker: OrderMaker])[] {
  const usual = [...sampleOrders, ...submissionOrders, ...analysisOrders, ...accountOrders];
  return [
    ...usual.map(([weight, maker]) => [weight, addressed(maker, addresses)] as const),
    [2, withWrongKey(getSample, addresses)],
    [10, refusedOrder],
  ];
}

function validator(): (answer: unknown) => boolean {
  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addSchema(schema, 'lines');
  const isAnswer = ajv.getSchema('lines#/definitions/answer');
  return (answer) => isAnswer?.(answer) === true;
}
