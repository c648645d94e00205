import type { Query, Term } from './query.js';
import { QueryError } from './query-error.js';
import { readQuery } from './read-query.js';

/** Whether a thing is as something asks. */
export type Test<Thing> = (thing: Thing) => boolean;

/**
 * What a query asks, as a test of things; `termTest` knows their fields, and throws an Error in words for a term that
 * asks for what they have not. See {@link readQuery}.
 * @throws QueryError for a query that cannot be read or answered
 */
export function queryTest<Thing>(query: string, termTest: (term: Term) => Test<Thing>): Test<Thing> {
  const read = readQuery(query);
  try {
    return testOf(read, termTest);
  } catch (error) {
    throw new QueryError(query, error instanceof Error ? error.message : String(error));
  }
}

/** As deep as the query, which has bounds. */
function testOf<Thing>(query: Query, termTest: (term: Term) => Test<Thing>): Test<Thing> {
  switch (query.kind) {
    case 'all': {
      const tests = query.parts.map((part) => testOf(part, termTest));
      return (thing) => tests.every((test) => test(thing));
    }
    case 'any': {
      const tests = query.parts.map((part) => testOf(part, termTest));
      return (thing) => tests.some((test) => test(thing));
    }
    case 'not': {
      const test = testOf(query.part, termTest);
      return (thing) => !test(thing);
    }
    case 'term':
      return termTest(query);
  }
}
