import { type AxiosResponse, isAxiosError } from 'axios';
import { ConnectionFailed } from '../errors/connection-failed.js';

/**
 * What an error of the HTTP library means to a reader: the answer after all, when there was one, else an error made
 * from its code alone. The library's error holds the request with its key, and ends here (design decision 16).
 */
export function translateError(
  error: unknown,
  service: string,
  origin: string,
): AxiosResponse<ArrayBuffer> | Error {
  if (!isAxiosError<ArrayBuffer>(error)) return new ConnectionFailed(service, origin, reasonOf(error));
  if (error.response) return error.response;
  return new ConnectionFailed(service, origin, error.code ?? 'no answer');
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'the request could not be sent';
}
