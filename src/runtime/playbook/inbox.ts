import type { EngineEvent } from '../../playbook/engine/event.js';

/** What has happened and is still to be folded, in the order of its arrival. */
export class Inbox {
  readonly #events: EngineEvent[] = [];
  #wake: () => void = () => {};

  get isEmpty(): boolean {
    return this.#events.length === 0;
  }

  put(event: EngineEvent): void {
    this.#events.push(event);
    this.#wake();
  }

  /** The next event, as soon as there is one. */
  async take(): Promise<EngineEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event) return event;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
