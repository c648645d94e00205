/**
 * Keeps what was computed for a text. When full, the entries that were used longest ago go. What is made of a text may be
 * a hundred times as large (`1+1,` is a tree of six objects), so what is full is counted in characters too; long texts are
 * computed each time.
 */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  #characters = 0;

  constructor(
    private readonly capacity = 1_000,
    private readonly longestKey = 4_096,
    private readonly mostCharacters = 512 * 1_024,
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
      this.#characters += key.length;
      this.#forgetOldest();
    }
    return value;
  }

  #forgetOldest(): void {
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.capacity && this.#characters <= this.mostCharacters) return;
      this.#values.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
