import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from '@jest/globals';

/** Where the recordings lie: beside the project. */
export const casesFolder = path.resolve(__dirname, '../../../shared/parity/cases');

/** `describe` where the recordings are there; else a skipped block that says why. */
export function describeWithCases(name: string, block: () => void): void {
  if (existsSync(casesFolder)) describe(name, block);
  else describe.skip(`${name} (skipped: no recorded cases in ${casesFolder})`, block);
}
