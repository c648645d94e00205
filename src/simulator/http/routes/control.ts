import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidFaults } from '../../faults/invalid-faults.js';
import { parseFaults } from '../../faults/parse-faults.js';
import { Refusal } from '../../platform/refusal.js';
import { refuseWebPages } from '../loopback-guard.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

const longestAdvance = 10 * 365 * 24 * 3600 * 1000;

function jsonBody(request: FastifyRequest): unknown {
  try {
    return JSON.parse(String(request.body ?? ''));
  } catch {
    throw new Refusal(400, 'The body should be JSON');
  }
}

/** What was received, without the submissions that the platform made of dropped files. */
function state({ platform, requests }: Simulation) {
  platform.now();
  const received = [...platform.submissions.values()].filter((one) => one.parentSubmissionId === null);
  const submissions = received.map((submission) => ({
    submission_id: submission.id,
    sample_id: submission.sampleId,
    name: submission.fileName,
    sha256: platform.samples.get(submission.sampleId)?.hashes.sha256 ?? null,
    metadata: submission.parameters.metadata,
    at: new Date(submission.createdAt).toISOString(),
  }));
  return { submissions, requests: requests.all };
}

function advanceOf(body: unknown): number {
  const value: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'advanceMs') : undefined;
  if (typeof value === 'number' && value >= 0 && value <= longestAdvance) return value;
  throw new Refusal(400, `"advanceMs" should be a number of milliseconds from 0 to ${longestAdvance}`);
}

function readFaults(body: unknown) {
  try {
    return parseFaults(body);
  } catch (error) {
    if (error instanceof InvalidFaults) throw new Refusal(400, error.message);
    throw error;
  }
}

/** The routes that steer the simulator (`interface.md`, The simulator). They need no key. */
export function controlRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { faults, manualClock } = simulation;
  server.addHook('onRequest', async (request) => refuseWebPages(request));
  resource(server, '/simulator/faults', {
    GET: () => faults.remaining,
    PUT: (request) => {
      faults.replace(readFaults(jsonBody(request)));
      return faults.remaining;
    },
  });
  resource(server, '/simulator/state', { GET: () => state(simulation) });
  resource(server, '/simulator/clock', {
    POST: (request) => {
      if (manualClock === undefined) {
        throw new Refusal(409, 'The clock runs by itself; start the simulator with a manual clock');
      }
      manualClock.advance(advanceOf(jsonBody(request)));
      return { now: new Date(manualClock.now()).toISOString() };
    },
  });
}
