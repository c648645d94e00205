import { setMember } from '../../../language/context/merge/draft.js';
import { isJsonList, type Json, type JsonObject } from '../../../language/json/json.js';
import { ValueError } from '../../values/value-error.js';

/** As many as the calls that a list asks for. */
const most = 10_000;

/**
 * The inputs of each round of a for-each loop (`spec/playbook-format.md` section 6): as many rounds as the longest list
 * has elements, at least one. A list that is exhausted gives nothing; what is no list is given in every round.
 * @throws ValueError for a list that asks for too many
 */
export function forEachRounds(inputs: JsonObject, mostRounds: number): readonly JsonObject[] {
  const entries = Object.entries(inputs);
  const longest = entries.reduce(
    (most, [, value]) => Math.max(most, isJsonList(value) ? value.length : 0),
    1,
  );
  const rounds = Math.min(longest, mostRounds);
  if (rounds > most)
    throw new ValueError(`A list of ${longest} elements asks for as many rounds; at most ${most} are made.`);
  return Array.from({ length: rounds }, (_, index) => {
    const round: Record<string, Json> = {};
    for (const [key, value] of entries) {
      const own = isJsonList(value) ? value[index] : value;
      if (own !== undefined && own !== null) setMember(round, key, own);
    }
    return round;
  });
}
