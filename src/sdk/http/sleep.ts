import { setTimeout as delay } from 'node:timers/promises';
import type { Sleep } from './rate-gate.js';

/** Waits by the real clock. */
export const sleep: Sleep = async (milliseconds, signal) => {
  signal.throwIfAborted();
  try {
    await delay(milliseconds, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
};
