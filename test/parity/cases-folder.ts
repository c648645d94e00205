import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from '@jest/globals';

/** Where the recordings lie: beside the project. */
export const casesFolder = path.resolve(__dirname, '../../../shared/parity/cases');

/** `describe` where the recordings are there; else one skipped test, and a line that says why. */
export function describeWithCases(name: string, block: () => void): void {
  if (existsSync(casesFolder)) {
    describe(name, block);
    return;
  }
  process.stderr.write(`Skipped "${name}": there are no recorded cases in ${casesFolder}.\n`);
  describe(name, () => it.skip('needs the recorded cases', () => {}));
}
