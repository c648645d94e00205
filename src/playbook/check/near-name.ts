import { didYouMean } from '../../language/names/nearest-names.js';

/** Comparing is dear: with thousands of names only those that begin alike are looked at. */
const mostCompared = 500;

/** ` Did you mean "uniq"?`, to follow a message; empty when no name is near. */
export function nearName(name: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  if (all.length <= mostCompared) return didYouMean(name, all);
  const beginning = name.slice(0, 4).toLowerCase();
  return didYouMean(
    name,
    all.filter((candidate) => candidate.slice(0, 4).toLowerCase() === beginning),
  );
}
