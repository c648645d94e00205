import { distance } from 'fastest-levenshtein';

/** Longer names are not compared: no name worth suggesting is longer, and the cost grows with the product. */
const longestCompared = 100;

/** A misspelt name is looked for among so many: a hostile file misspells thousands, among thousands. */
const mostCompared = 500;

interface Ranked {
  readonly name: string;
  /** Letters to change, whatever the case. */
  readonly away: number;
}

function ranked(name: string, candidates: Iterable<string>): readonly Ranked[] {
  if (name.length > longestCompared) return [];
  const wanted = name.toLowerCase();
  return [...new Set(candidates)]
    .filter((candidate) => candidate.length <= longestCompared)
    .map((candidate) => ({ name: candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
}

/** The names closest to a name, the closest first, however far; of equally close ones the first given. */
export function nearestNames(name: string, candidates: Iterable<string>, count = 3): readonly string[] {
  return ranked(name, candidates)
    .slice(0, count)
    .map((candidate) => candidate.name);
}

/**
 * The candidate that a misspelt name most likely means: at most two letters away, in a name of up to three letters one
 * or two that are swapped (`spec/manifest.md` section 4). Undefined when none is near, or there are too many.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const compared: string[] = [];
  for (const candidate of candidates) {
    if (compared.length === mostCompared) return undefined;
    compared.push(candidate);
  }
  const [best] = ranked(name, compared);
  if (best === undefined || best.away > 2) return undefined;
  const isNear = best.away < 2 || name.length > 3 || letters(best.name) === letters(name);
  return isNear ? best.name : undefined;
}

function letters(name: string): string {
  return [...name.toLowerCase()].sort().join('');
}

/** ` Did you mean "isArray"?`, to follow a message; empty when no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
}
