import type { FastifyInstance } from 'fastify';
import { jobAnswer, reputationJobAnswer } from '../../answers/job.js';
import { shortSample } from '../../answers/sample.js';
import { submissionAnswer } from '../../answers/submission.js';
import type { Surroundings } from '../../answers/surroundings.js';
import type { JsonObject } from '../../json.js';
import type { Platform, Received } from '../../platform/platform.js';
import { readSubmissionParameters } from '../../platform/submission-parameters.js';
import { faultOf } from '../fault-hooks.js';
import { resource } from '../resource.js';
import { type Simulation, surroundingsOf } from '../simulation.js';
import { arrivingSample } from '../upload/arriving-sample.js';
import { receiveForm } from '../upload/receive-form.js';

/** The nine lists of the answer (`vmray-api/README.md` section 3.2). */
function answer(
  received: Received,
  fileName: string,
  platform: Platform,
  surroundings: Surroundings,
): JsonObject {
  const { sample, submission, jobs } = received;
  const noJobs = {
    error_msg: 'Submission not stored because no jobs were created',
    submission_filename: fileName,
  };
  const jobAnswers = (wanted: (kind: string) => boolean) =>
    submission === null
      ? []
      : jobs
          .filter(({ kind }) => wanted(kind))
          .map((job) => jobAnswer(job, sample, submission, surroundings));
  return {
    errors: submission === null ? [noJobs] : [],
    jobs: jobAnswers((kind) => kind !== 'static'),
    md_jobs: [],
    reputation_jobs:
      submission === null || submission.usedCache ? [] : [reputationJobAnswer(sample, submission)],
    samples: [shortSample(sample, fileName, platform, surroundings)],
    static_jobs: jobAnswers((kind) => kind === 'static'),
    submissions: submission === null ? [] : [submissionAnswer(submission, sample, surroundings)],
    vt_jobs: [],
    whois_jobs: [],
  };
}

/** `POST /rest/sample/submit` (`vmray-api/README.md` section 3). */
export function submitRoutes(server: FastifyInstance, simulation: Simulation): void {
  resource(server, '/rest/sample/submit', {
    POST: async (request) => {
      const form = await receiveForm(request, simulation.maximumUploadBytes);
      const parameters = readSubmissionParameters(form.texts, simulation.caching);
      const arriving = await arrivingSample(form, parameters);
      const received = simulation.platform.submit(arriving, parameters, faultOf(request)?.hideForMs ?? 0);
      const data = answer(received, arriving.name, simulation.platform, surroundingsOf(simulation));
      return { result: 'ok', data };
    },
  });
}
