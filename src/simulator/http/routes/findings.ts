import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type IocFilter, iocAnswer } from '../../findings/ioc-answer.js';
import { mitreAttackAnswer } from '../../findings/mitre-attack.js';
import { type Scene, sceneOf } from '../../findings/scene.js';
import { threatIndicatorAnswer } from '../../findings/threat-indicators.js';
import type { JsonObject } from '../../json.js';
import type { SampleRecord } from '../../platform/records.js';
import { noSuchElement } from '../../platform/refusal.js';
import { pathId, pathPart, queryOf } from '../query.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

function filterOf(request: FastifyRequest): IocFilter {
  const query = queryOf(request.query);
  const either = (part: string, name: string) => pathPart(request.params, part) || query.get(name);
  return {
    allArtifacts: query.get('all_artifacts')?.toLowerCase() === 'true',
    type: either('type', 'ioc_type'),
    verdict: either('verdict', 'ioc_verdict'),
    severity: query.get('ioc_severity'),
  };
}

/** The scene of a sample as far as it is known, or null while the aggregation runs. */
function sceneNow({ platform }: Simulation, sample: SampleRecord): Scene | null {
  if (platform.now() < sample.verdictAt + platform.aggregationDelay) return null;
  const analyses = [...platform.analyses.values()].filter(({ job }) => job.sampleId === sample.id);
  return sceneOf(sample, analyses);
}

/**
 * IOCs, threat indicators and ATT&CK techniques of a sample; the threat indicators also under an
 * analysis or submission of it (`vmray-api/README.md` sections 8 and 9).
 */
export function findingRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const add = (
    path: string,
    sampleIdOf: (id: number) => number | undefined,
    answer: (scene: Scene | null, request: FastifyRequest) => JsonObject,
  ) =>
    resource(server, path, {
      GET: (request) => {
        platform.now();
        const sample = platform.samples.get(sampleIdOf(pathId(request.params)) ?? Number.NaN);
        if (sample === undefined) throw noSuchElement();
        return { result: 'ok', data: answer(sceneNow(simulation, sample), request) };
      },
    });
  const bySample = (id: number) => id;
  for (const path of [
    'iocs',
    'iocs/verdict/:verdict',
    'iocs/type/:type',
    'iocs/type/:type/verdict/:verdict',
  ]) {
    add(`/rest/sample/:id/${path}`, bySample, (scene, request) => iocAnswer(scene, filterOf(request)));
  }
  add('/rest/sample/:id/threat_indicators', bySample, threatIndicatorAnswer);
  add('/rest/sample/:id/vtis', bySample, threatIndicatorAnswer);
  add('/rest/analysis/:id/vtis', (id) => platform.analyses.get(id)?.job.sampleId, threatIndicatorAnswer);
  add('/rest/submission/:id/vtis', (id) => platform.submissions.get(id)?.sampleId, threatIndicatorAnswer);
  add('/rest/sample/:id/mitre_attack', bySample, mitreAttackAnswer);
}
