import type { Json } from '../../../src/language/json/json.js';

const words: ReadonlyMap<string, string> = new Map([
  ['malicious', 'Malicious'],
  ['suspicious', 'Suspicious'],
  ['clean', 'Clean'],
  ['not_available', 'Not Available'],
]);

/** The original's word for a verdict of the API: null for a text it does not know. */
export function originalVerdict(verdict: Json | undefined): string | null {
  if (verdict === undefined || verdict === null) return 'Not Available';
  return (typeof verdict === 'string' ? words.get(verdict) : undefined) ?? null;
}

/** The DBot score of a verdict word; 0 for what is not known. */
export function scoreOf(verdict: Json | undefined): number {
  switch (verdict) {
    case 'Malicious':
      return 3;
    case 'Suspicious':
      return 2;
    case 'Clean':
      return 1;
    default:
      return 0;
  }
}
