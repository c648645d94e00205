import type { AxiosError } from 'axios';
import { ConnectionFailed } from '../errors/connection-failed.js';
import { ProxyRefused } from '../errors/proxy-refused.js';

/** Answers after which a GET is worth repeating (D16). */
const statuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Failures that may be gone the next moment. A certificate that is refused, or a name nobody knows, stays so. */
const reasons: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

export function isPassingStatus(status: number): boolean {
  return statuses.has(status);
}

/** Whether a request that got no answer, or a passing one, is worth repeating: only a GET is. */
export function isPassingError(error: AxiosError): boolean {
  if (error.config?.method !== 'get') return false;
  if (error.response) return isPassingStatus(error.response.status);
  if (error.cause instanceof ProxyRefused) return isPassingStatus(error.cause.status);
  return reasons.has(error.code ?? '');
}

/** Whether an answer was cut off on its way, which the HTTP library does not see. */
export function isCutAnswer(error: unknown): boolean {
  if (!(error instanceof ConnectionFailed) || !error.isDuringAnswer) return false;
  return reasons.has(error.reason) || error.reason === 'ERR_STREAM_PREMATURE_CLOSE';
}
