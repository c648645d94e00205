import { distance } from 'fastest-levenshtein';

/** Longer names are not compared: no name worth suggesting is longer, and the cost grows with the product. */
const longestCompared = 100;

function ranked(name: string, candidates: Iterable<string>): readonly { name: string; distance: number }[] {
  if (name.length > longestCompared) return [];
  const wanted = name.toLowerCase();
  return [...new Set(candidates)]
    .filter((candidate) => candidate.length <= longestCompared)
    .map((candidate) => ({ name: candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1));
}

/** The names closest to a name, the closest first, however far. */
export function nearestNames(name: string, candidates: Iterable<string>, count = 3): readonly string[] {
  return ranked(name, candidates)
    .slice(0, count)
    .map((candidate) => candidate.name);
}

/** ` Did you mean "sample_id"?` with its leading space, or nothing when no name is close. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const [best] = ranked(name, candidates);
  const closeEnough = Math.max(2, Math.floor(name.length / 3));
  return best !== undefined && best.distance <= closeEnough ? ` Did you mean "${best.name}"?` : '';
}
