import type { FastifyReply } from 'fastify';
import { failure } from '../answers/envelope.js';
import { Refusal } from '../platform/refusal.js';

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** The refusal that an error amounts to. The framework's own errors carry a status; others are 500. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const status = propertyOf(error, 'statusCode');
  const isClientError = typeof status === 'number' && status >= 400 && status < 500;
  // Busboy complains about broken forms with errors that have no status.
  const isBrokenForm = /multipart|boundary|part terminated/i.test(String(propertyOf(error, 'message')));
  if (isClientError) return new Refusal(status, String(propertyOf(error, 'message')));
  return isBrokenForm ? new Refusal(400, 'The form cannot be read') : new Refusal(500, 'Internal error');
}

/** Answers an error with the envelope. Returns the error where it is one of ours, for the log. */
export function answerError(error: unknown, reply: FastifyReply): unknown {
  const refusal = refusalOf(error);
  reply.code(refusal.status).headers(refusal.headers).send(failure(refusal.message));
  return refusal.status === 500 ? error : undefined;
}
