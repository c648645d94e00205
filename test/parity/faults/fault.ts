import type { JsonObject } from '../../../src/language/json/json.js';
import type { Actual, SentRequest } from '../actual.js';
import { type Found, type Place, placesIn, replacedIn } from './places.js';
import { pickOne } from './random.js';

/** One way in which ours could be wrong. */
export interface Fault {
  readonly name: string;
  /** What ours did, with this fault in it; undefined where it cannot have it. */
  plant(actual: Actual, random: () => number): Actual | undefined;
}

/** A fault in one of the entries. */
export function entryFault(
  name: string,
  change: (entry: JsonObject, random: () => number) => JsonObject | undefined,
): Fault {
  return {
    name,
    plant(actual, random) {
      const changed = actual.entries.flatMap((entry, index) => {
        const faulty = change(entry, random);
        return faulty ? [{ index, faulty }] : [];
      });
      const chosen = pickOne(changed, random);
      if (!chosen) return undefined;
      return {
        ...actual,
        entries: actual.entries.map((entry, index) => (index === chosen.index ? chosen.faulty : entry)),
      };
    },
  };
}

/** A fault at one of the places inside the entry context. */
export function contextFault(
  name: string,
  fits: (found: Found) => boolean,
  change: (
    found: Found,
    entry: JsonObject,
  ) => { readonly place: Place; readonly by: JsonObject[string] | undefined },
): Fault {
  return entryFault(name, (entry, random) => {
    const context = entry['EntryContext'] ?? null;
    const found = pickOne(
      placesIn(context).filter(({ place, value }) => place.length > 0 && fits({ place, value })),
      random,
    );
    if (!found) return undefined;
    const { place, by } = change(found, entry);
    return replacedIn(entry, ['EntryContext', ...place], by);
  });
}

/** A fault in one of the requests. */
export function requestFault(
  name: string,
  change: (request: SentRequest, random: () => number) => SentRequest | undefined,
): Fault {
  return {
    name,
    plant(actual, random) {
      const changed = actual.requests.flatMap((request, index) => {
        const faulty = change(request, random);
        return faulty ? [{ index, faulty }] : [];
      });
      const chosen = pickOne(changed, random);
      if (!chosen) return undefined;
      return {
        ...actual,
        requests: actual.requests.map((request, index) => (index === chosen.index ? chosen.faulty : request)),
      };
    },
  };
}
