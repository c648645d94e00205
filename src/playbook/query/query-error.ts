/** A query that cannot be read or answered. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(query: string, why: string) {
    super(`The query ${JSON.stringify(query.length > 200 ? `${query.slice(0, 200)}…` : query)} ${why}`);
  }
}
