import type { FastifyInstance } from 'fastify';
import { submissionAnswer } from '../../answers/submission.js';
import { isFinished } from '../../answers/surroundings.js';
import type { Row } from '../../listing/select-rows.js';
import type { SubmissionRecord } from '../../platform/records.js';
import { noSuchElement } from '../../platform/refusal.js';
import { pathId } from '../query.js';
import { resource } from '../resource.js';
import { type Simulation, surroundingsOf } from '../simulation.js';
import { listRoutes } from './lists.js';

/** `GET /rest/submission`, `/rest/submission/{id}` and the lists (`vmray-api/README.md` section 4). */
export function submissionRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const view = (submission: SubmissionRecord) => {
    const sample = platform.samples.get(submission.sampleId);
    if (sample === undefined) throw noSuchElement();
    return submissionAnswer(submission, sample, surroundingsOf(simulation));
  };
  const rows = (): Row[] => {
    const now = platform.now();
    return [...platform.submissions.values()]
      .filter((submission) => submission.listedAt <= now)
      .map((submission) => ({
        id: submission.id,
        feedAt: isFinished(submission, now) ? submission.finishAt : Number.POSITIVE_INFINITY,
        keys: { submission_sample_id: submission.sampleId },
        view: () => view(submission),
      }));
  };
  listRoutes(server, simulation, 'submission', ['sample', 'verdict', 'status', 'sample_sha256'], rows);
  resource(server, '/rest/submission/:id', {
    GET: (request) => {
      platform.now();
      const submission = platform.submissions.get(pathId(request.params));
      if (submission === undefined) throw noSuchElement();
      return { result: 'ok', data: view(submission) };
    },
  });
}
