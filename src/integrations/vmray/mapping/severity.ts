import type { Json } from '../../../sdk/index.js';

const severities: ReadonlyMap<Json, string> = new Map([
  ['malicious', 'Malicious'],
  ['suspicious', 'Suspicious'],
  ['not_suspicious', 'Good'],
  ['blacklisted', 'Blacklisted'],
  ['whitelisted', 'Whitelisted'],
  ['unknown', 'Unknown'],
]);

/** The deprecated severity; missing is Unknown, a word that is not known is null, as recorded. */
export function severityOf(word: Json): string | null {
  return word === null ? 'Unknown' : (severities.get(word) ?? null);
}
