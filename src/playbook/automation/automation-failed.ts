import type { Entry } from '../../language/entry/entry.js';

/** An automation ends in an error entry; entries that it has made all the same come before it. */
export class AutomationFailed extends Error {
  override readonly name = 'AutomationFailed';

  constructor(
    message: string,
    readonly entries: readonly Entry[] = [],
  ) {
    super(message);
  }
}
