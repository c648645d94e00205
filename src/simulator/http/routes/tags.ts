import type { FastifyInstance, FastifyRequest } from 'fastify';
import { done } from '../../answers/envelope.js';
import { noSuchElement } from '../../platform/refusal.js';
import { readTag, withTag } from '../../platform/tags.js';
import { pathId, pathPart, queryOf } from '../query.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';
import { receiveForm } from '../upload/receive-form.js';

/** The tag in the path, the query or a form (`vmray-api/README.md` section 13). */
async function tagOf(request: FastifyRequest, limit: number): Promise<string> {
  const inPath = pathPart(request.params, '*');
  if (inPath !== '') return readTag(inPath, 'tag_name');
  const inQuery = queryOf(request.query).get('tag_name');
  const text = inQuery ?? (await receiveForm(request, limit)).texts.get('tag_name');
  return readTag(text ?? '', 'tag_name');
}

/** `POST` and `DELETE` of `/rest/{submission,analysis}/{id}/tag`. A tag that is not there: 404 (chosen). */
export function tagRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const find = { submission: platform.submissions, analysis: platform.analyses } as const;
  for (const kind of ['submission', 'analysis'] as const) {
    const tagged = (request: FastifyRequest): { tags: readonly string[] } => {
      platform.now();
      const record = find[kind].get(pathId(request.params));
      if (record === undefined) throw noSuchElement();
      return record;
    };
    for (const path of [`/rest/${kind}/:id/tag`, `/rest/${kind}/:id/tag/*`]) {
      resource(server, path, {
        POST: async (request) => {
          const tag = await tagOf(request, simulation.maximumUploadBytes);
          const record = tagged(request);
          record.tags = withTag(record.tags, tag);
          return done;
        },
        DELETE: async (request) => {
          const tag = await tagOf(request, simulation.maximumUploadBytes);
          const record = tagged(request);
          if (!record.tags.includes(tag)) throw noSuchElement();
          record.tags = record.tags.filter((one) => one !== tag);
          return done;
        },
      });
    }
  }
}
