import type { FastifyInstance } from 'fastify';
import { analysisAnswer } from '../../answers/analysis.js';
import type { Row } from '../../listing/select-rows.js';
import type { AnalysisRecord } from '../../platform/records.js';
import { noSuchElement } from '../../platform/refusal.js';
import { pathId } from '../query.js';
import { resource } from '../resource.js';
import { type Simulation, surroundingsOf } from '../simulation.js';
import { listRoutes } from './lists.js';

/** `GET /rest/analysis`, `/rest/analysis/{id}` and the lists (`vmray-api/README.md` section 6). */
export function analysisRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const view = (analysis: AnalysisRecord) => {
    const sample = platform.samples.get(analysis.job.sampleId);
    const submission = platform.submissions.get(analysis.job.submissionId);
    if (sample === undefined || submission === undefined) throw noSuchElement();
    return analysisAnswer(analysis, sample, submission, surroundingsOf(simulation));
  };
  const rows = (): Row[] => {
    platform.now();
    return [...platform.analyses.values()].map((analysis) => {
      const { sampleId, submissionId, submissionIds } = analysis.job;
      return {
        id: analysis.id,
        feedAt: analysis.createdAt,
        keys: {
          analysis_sample_id: sampleId,
          analysis_submission_id: submissionId,
          analysis_submission_ids: submissionIds,
        },
        view: () => view(analysis),
        // An analysis that the cache lends to further submissions comes without a sample: clients must do without.
        ...(submissionIds.length > 1
          ? { shown: () => ({ ...view(analysis), analysis_sample_id: null }) }
          : {}),
      };
    });
  };
  listRoutes(server, simulation, 'analysis', ['sample', 'submission', 'verdict'], rows);
  resource(server, '/rest/analysis/:id', {
    GET: (request) => {
      platform.now();
      const analysis = platform.analyses.get(pathId(request.params));
      if (analysis === undefined) throw noSuchElement();
      return { result: 'ok', data: view(analysis) };
    },
  });
}
