import { isAxiosError } from 'axios';
import { ConnectionFailed } from '../errors/connection-failed.js';
import { SortieError } from '../errors/sortie-error.js';

/**
 * What an error on the way means to a reader: an error of our own as it is, else one made from the error's code alone.
 * The HTTP library's error holds the request with its key, and ends here (design decision 16).
 */
export function translateError(
  error: unknown,
  service: string,
  origin: string,
  proxy: string | undefined,
  isDuringAnswer: boolean,
): SortieError {
  if (error instanceof SortieError) return error;
  // Our own agent's errors come wrapped up.
  if (isAxiosError(error) && error.cause instanceof SortieError) return error.cause;
  return new ConnectionFailed(service, origin, reasonOf(error), proxy, isDuringAnswer);
}

function reasonOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  if (isCoded && typeof error.code === 'string') return error.code;
  return isAxiosError(error) ? 'no answer' : 'the request could not be sent';
}
