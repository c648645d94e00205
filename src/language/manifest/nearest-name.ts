import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt name most likely means: at most two letters away whatever the case, one in a name of
 * up to three letters. Undefined when none is near.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let least = name.length > 3 ? 3 : 2;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away < least) {
      least = away;
      nearest = candidate;
    }
  }
  return nearest;
}

/** ` Did you mean "isArray"?`, to follow a message; empty when no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
}
