/**
 * So many pieces of work at a time. Whoever starts one waits until there is room for it, so that nothing is taken in
 * that cannot be worked on. The first failure of a piece is thrown to whoever starts the next, or waits for the end.
 */
export class Berths {
  #free: number;
  #next: (() => void) | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(private readonly count: number) {
    this.#free = count;
  }

  get isIdle(): boolean {
    return this.#free === this.count;
  }

  /** Starts a piece of work as soon as there is room; answers when it is started. One caller at a time. */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.#free === 0) await this.#change();
    this.#rethrow();
    this.#free -= 1;
    work()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#free += 1;
        this.#next?.();
      });
  }

  /** Answers when all that was started has ended. */
  async idle(): Promise<void> {
    while (!this.isIdle) await this.#change();
    this.#rethrow();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#next = resolve;
    });
  }

  #rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
