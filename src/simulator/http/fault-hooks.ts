import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../answers/envelope.js';
import type { Fault } from '../faults/fault.js';
import type { FaultPlan } from '../faults/fault-plan.js';
import { hamperedBody, isHampered } from '../faults/hampered-body.js';
import { pathOf } from './path-of.js';

/** The faults that have befallen requests under way. */
const befallen = new WeakMap<FastifyRequest, Fault>();

/** The fault that has befallen a request, if any. */
export function faultOf(request: FastifyRequest): Fault | undefined {
  return befallen.get(request);
}

function headerOf(fault: Fault, wanted: string): string | undefined {
  return Object.entries(fault.headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** The body of a fault that names none: the envelope, for 429 in the platform's words. */
function usualBody(fault: Fault, status: number): unknown {
  const seconds = headerOf(fault, 'retry-after');
  if (status === 429 && seconds !== undefined) {
    return failure(`Request was throttled. Expected available in ${seconds} seconds.`);
  }
  return failure(`Simulated fault with status ${status}`);
}

function sendFault(fault: Fault, status: number, reply: FastifyReply): FastifyReply {
  const body = fault.body === undefined ? usualBody(fault, status) : fault.body;
  const isText = typeof body === 'string';
  reply.code(status).type(isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  return reply.headers(fault.headers ?? {}).send(isText ? body : JSON.stringify(body));
}

function bytesOf(payload: unknown): Buffer | undefined {
  if (typeof payload === 'string') return Buffer.from(payload);
  return Buffer.isBuffer(payload) ? payload : undefined;
}

/**
 * Makes the planned faults happen to requests of `server`. Delays and pauses end when `stopping` does.
 */
export function addFaultHooks(server: FastifyInstance, faults: FaultPlan, stopping: AbortSignal): void {
  server.addHook('onRequest', async (request, reply) => {
    const fault = faults.take(request.method, pathOf(request));
    if (fault === undefined) return undefined;
    befallen.set(request, fault);
    if (fault.delayMs !== undefined) await wait(fault.delayMs, undefined, { signal: stopping });
    if (fault.status === undefined || fault.dropAnswer === true) return undefined;
    return sendFault(fault, fault.status, reply);
  });
  server.addHook('onSend', async (request, reply, payload) => {
    const fault = faultOf(request);
    if (fault === undefined) return payload;
    const { socket } = request.raw;
    if (fault.dropAnswer === true) socket.destroy();
    const body = bytesOf(payload);
    if (socket.destroyed || body === undefined || !isHampered(fault, body.length)) return payload;
    reply.header('content-length', body.length);
    return hamperedBody(body, fault, stopping, () => {
      reply.raw.flushHeaders();
      socket.destroySoon();
    });
  });
}
