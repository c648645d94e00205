import type { FastifyInstance } from 'fastify';
import { sampleAnswer } from '../../answers/sample.js';
import type { Row } from '../../listing/select-rows.js';
import { noSuchElement } from '../../platform/refusal.js';
import { pathId, pathPart } from '../query.js';
import { resource } from '../resource.js';
import { type Simulation, surroundingsOf } from '../simulation.js';
import { listRoutes } from './lists.js';

/** `GET /rest/sample`, `/rest/sample/{id}` and by hash, which gives a list (`vmray-api/README.md` section 5). */
export function sampleRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const rows = (): Row[] => {
    const surroundings = surroundingsOf(simulation);
    return [...platform.samples.values()].map((sample) => ({
      id: sample.id,
      feedAt: sample.createdAt,
      view: () => sampleAnswer(sample, platform, surroundings),
    }));
  };
  listRoutes(server, simulation, 'sample', ['verdict'], rows);
  for (const hash of ['md5', 'sha1', 'sha256'] as const) {
    resource(server, `/rest/sample/${hash}/:value`, {
      GET: (request) => {
        const surroundings = surroundingsOf(simulation);
        const wanted = pathPart(request.params, 'value').toLowerCase();
        const found = [...platform.samples.values()].filter(({ hashes }) => hashes[hash] === wanted);
        return { result: 'ok', data: found.map((sample) => sampleAnswer(sample, platform, surroundings)) };
      },
    });
  }
  resource(server, '/rest/sample/:id', {
    GET: (request) => {
      const surroundings = surroundingsOf(simulation);
      const sample = platform.samples.get(pathId(request.params));
      if (sample === undefined) throw noSuchElement();
      return { result: 'ok', data: sampleAnswer(sample, platform, surroundings) };
    },
  });
}
