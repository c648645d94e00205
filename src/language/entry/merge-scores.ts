import type { DBotScore } from './dbot-score.js';

/**
 * The rows with one for each indicator of a vendor and type: of several the worst stands, in the place of the first
 * (D10). Linear in the number of rows.
 */
export function mergeScores(rows: readonly DBotScore[]): readonly DBotScore[] {
  const worst = new Map<string, DBotScore>();
  for (const row of rows) {
    const identity = JSON.stringify([row.Indicator, row.Vendor, row.Type]);
    const known = worst.get(identity);
    if (known === undefined || row.Score > known.Score) worst.set(identity, row);
  }
  return [...worst.values()];
}
