import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../platform/refusal.js';

/** Answers a request: what it returns is the body. */
export type Answer = (request: FastifyRequest, reply: FastifyReply) => unknown;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Registers a path with its methods. The others get 405, in the words of `errors/405-method.json`. */
export function resource(
  server: FastifyInstance,
  path: string,
  answers: Partial<Record<(typeof methods)[number], Answer>>,
): void {
  for (const method of methods) {
    const answer = answers[method] ?? notAllowed;
    server.route({ method, url: path, handler: async (request, reply) => answer(request, reply) });
  }
}

function notAllowed(request: FastifyRequest): never {
  throw new Refusal(405, `Method "${request.method}" not allowed.`);
}
