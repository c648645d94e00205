import type { FastifyInstance } from 'fastify';
import { pathId } from '../query.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

/** `GET /rest/continuation/{id}`: the next page, once (`vmray-api/README.md` section 1.1). */
export function continuationRoutes(server: FastifyInstance, { pages }: Simulation): void {
  resource(server, '/rest/continuation/:id', { GET: (request) => pages.next(pathId(request.params)) });
}
