import type { FastifyRequest } from 'fastify';

/** The path of a request as it was sent, without the query. */
export function pathOf(request: Pick<FastifyRequest, 'url'>): string {
  const [path = ''] = request.url.split('?', 1);
  return path;
}
