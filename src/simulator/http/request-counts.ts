/** Different requests that are counted by themselves. Further ones are counted together. */
const mostKeys = 10_000;
const theRest = 'others';

/** How often what was asked for: `POST /rest/sample/submit` and the like, without the query. */
export class RequestCounts {
  readonly #counts = new Map<string, number>();

  add(method: string, path: string): void {
    const key = `${method} ${path.slice(0, 300)}`;
    const used = this.#counts.has(key) || this.#counts.size < mostKeys ? key : theRest;
    this.#counts.set(used, (this.#counts.get(used) ?? 0) + 1);
  }

  get all(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
