import { randomBytes } from 'node:crypto';
import { manualClock, realClock } from './clock.js';
import { FaultPlan } from './faults/fault-plan.js';
import { parseFaults } from './faults/parse-faults.js';
import { RateLimit } from './http/rate-limit.js';
import { RequestCounts } from './http/request-counts.js';
import { buildServer } from './http/server.js';
import type { Simulation } from './http/simulation.js';
import { Pages } from './listing/pages.js';
import { checkOptions, type SimulatorOptions } from './options.js';
import { Platform } from './platform/platform.js';

/** A running simulator. */
export interface Simulator {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The key that it accepts. */
  readonly apiKey: string;
  /**
   * Moves a manual clock forward.
   *
   * @throws {Error} under the real clock
   */
  advance(milliseconds: number): void;
  /** Ends it, and what is under way with it. */
  close(): Promise<void>;
}

const defaultUpload = 200 * 1024 * 1024;

function simulationOf(options: SimulatorOptions): Simulation {
  const { speed = 1, pageSize = 100, rateLimit, faults = [] } = options;
  const manual =
    options.clock === 'manual'
      ? manualClock((options.startAt ?? new Date(realClock.now())).getTime())
      : undefined;
  const clock = manual ?? realClock;
  const key = options.apiKey ?? Buffer.from((options.randomBytes ?? randomBytes)(20)).toString('hex');
  return {
    platform: new Platform({ clock, speed }),
    clock,
    manualClock: manual,
    pages: new Pages(pageSize),
    faults: new FaultPlan(parseFaults(faults)),
    requests: new RequestCounts(),
    rateLimit: rateLimit === undefined ? undefined : new RateLimit(rateLimit, clock),
    apiKey: key,
    caching: options.caching ?? 'disabled',
    billingType: options.billingType ?? 'analyzer',
    pageSize,
    maximumUploadBytes: options.maximumUploadBytes ?? defaultUpload,
    log: options.log ?? (() => {}),
    url: '',
  };
}

/**
 * Starts a VMRay REST server that keeps its state in memory (`interface.md`, The simulator). It is
 * ready to answer when the promise resolves.
 *
 * @throws {RangeError} for an option out of range
 * @throws {InvalidFaults} for faults that cannot be used
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options);
  const simulation = simulationOf(options);
  const stopping = new AbortController();
  const server = buildServer(simulation, stopping.signal);
  simulation.url = await server.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  simulation.log(`[simulator] This is a simulator. It listens on ${simulation.url}`);
  return {
    url: simulation.url,
    apiKey: simulation.apiKey,
    advance(milliseconds) {
      if (simulation.manualClock === undefined) throw new Error('Only a manual clock can be moved.');
      simulation.manualClock.advance(milliseconds);
    },
    async close() {
      stopping.abort();
      await server.close();
    },
  };
}
