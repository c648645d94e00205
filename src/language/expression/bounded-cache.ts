/**
 * Keeps what was computed for a text. When full, the entry that was used longest ago goes. Long texts are computed
 * each time, so that the cache stays small whatever it is asked for.
 */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();

  constructor(
    private readonly capacity = 1_000,
    private readonly longestKey = 4_096,
  ) {}

  get(key: string, compute: (key: string) => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, known);
      return known;
    }
    const value = compute(key);
    if (key.length <= this.longestKey) {
      this.#values.set(key, value);
      if (this.#values.size > this.capacity) {
        const oldest = this.#values.keys().next();
        if (!oldest.done) this.#values.delete(oldest.value);
      }
    }
    return value;
  }
}
