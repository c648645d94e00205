import { TextRefused } from './text-refused.js';

/** Why a file could not be read, in words that fit behind a colon. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof TextRefused) return error.reason;
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'part of its path is a file, not a folder';
    default:
      return `reading it failed (${code ?? 'unknown reason'})`;
  }
}

/** The system's code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}
