import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { canary } from '../canary.js';
import { expectHarmless, mostMemory, mostSeconds } from '../promise.js';
import { HostileVendor } from '../vendor/hostile-vendor.js';
import { type Ended, runExecutable } from './executable-door.js';

/** A folder and a vendor for the tests of a file that place things on disk which no request can bring. */
export interface HostilePlace {
  readonly folder: string;
  readonly vendor: HostileVendor;
  environment(): Readonly<Record<string, string>>;
  /** The path of a name in the folder. */
  at(name: string): string;
  /** Runs the executable there, and holds it to the promise that is made for every input. */
  ask(words: readonly string[]): Promise<Ended>;
}

export function useHostilePlace(): HostilePlace {
  let folder = '';
  let started: HostileVendor | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sortie-hostile-'));
    started = await HostileVendor.start();
  });
  afterAll(() => {
    started?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const vendor = () => {
    if (!started) throw new Error('The vendor is not started yet.');
    return started;
  };
  const environment = () => ({ VMRAY_SERVER: vendor().url, VMRAY_API_KEY: canary });
  return {
    get folder() {
      return folder;
    },
    get vendor() {
      return vendor();
    },
    environment,
    at: (name) => join(folder, name),
    async ask(words) {
      const began = performance.now();
      const ended = await runExecutable(folder, words, environment());
      expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
      expect(ended.peak).toBeLessThan(mostMemory);
      const text = `${ended.output}\n${ended.errors}`;
      expectHarmless({ door: 'detonate', text, entries: [], code: ended.code });
      return ended;
    },
  };
}
