import type { ArchiveLimits, Room } from '../../../sdk/archive/archive-limits.js';

const mebibyte = 1024 * 1024;

export const screenshotLimits: ArchiveLimits = {
  entries: 1_000,
  fileBytes: 32 * mebibyte,
  ratio: 1_000,
  whenFull: 'all pictures together are too large for one command; ask for fewer analyses at a time',
};

/** Room for the pictures of one command. */
export function screenshotRoom(): Room {
  return { bytes: 128 * mebibyte };
}
