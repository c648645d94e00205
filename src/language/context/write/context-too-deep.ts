import { deepestContext } from './limits.js';

/** A value would lie deeper in the context than anything may. */
export class ContextTooDeep extends Error {
  override readonly name = 'ContextTooDeep';

  constructor(readonly path: string) {
    super(
      `With the value at ${JSON.stringify(path.slice(0, 200))} the context would nest deeper than ${deepestContext} levels.`,
    );
  }
}
