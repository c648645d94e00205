import type { FastifyInstance } from 'fastify';
import { jobAnswer } from '../../answers/job.js';
import type { Row } from '../../listing/select-rows.js';
import type { JobRecord } from '../../platform/records.js';
import { noSuchElement } from '../../platform/refusal.js';
import { pathId } from '../query.js';
import { resource } from '../resource.js';
import { type Simulation, surroundingsOf } from '../simulation.js';
import { listRoutes } from './lists.js';

/**
 * `GET /rest/job`, `/rest/job/{id}` and the lists. A finished job is gone: 404, and lists without it
 * (`vmray-api/README.md` section 15).
 */
export function jobRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const view = (job: JobRecord) => {
    const sample = platform.samples.get(job.sampleId);
    const submission = platform.submissions.get(job.submissionId);
    if (sample === undefined || submission === undefined) throw noSuchElement();
    return jobAnswer(job, sample, submission, surroundingsOf(simulation));
  };
  const rows = (): Row[] => {
    platform.now();
    return [...platform.jobs.values()].map((job) => ({
      id: job.id,
      feedAt: job.createdAt,
      view: () => view(job),
    }));
  };
  listRoutes(server, simulation, 'job', ['sample', 'submission', 'status'], rows);
  resource(server, '/rest/job/:id', {
    GET: (request) => {
      platform.now();
      const job = platform.jobs.get(pathId(request.params));
      if (job === undefined) throw noSuchElement();
      return { result: 'ok', data: view(job) };
    },
  });
}
