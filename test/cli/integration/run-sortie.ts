import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.js';

/** How a command ended, and what it wrote. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A folder of its own for each test, and the program run in it, in this process. */
export interface Folder {
  readonly path: string;
  write(name: string, text: string): void;
  run(...words: readonly string[]): Promise<Run>;
  /** The same, as if a person looked on. */
  runOnTerminal(...words: readonly string[]): Promise<Run>;
}

export function useFolder(): Folder {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'sortie-integration-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));

  async function run(words: readonly string[], isTerminal: boolean): Promise<Run> {
    const written = { output: '', errors: '' };
    const out = (to: keyof typeof written) => ({
      isTerminal,
      columns: 120,
      write: async (text: string) => {
        written[to] += text;
      },
    });
    const code = await runProgram(words, {
      assemble: async () => {
        throw new Error('Nobody is to be talked to.');
      },
      folder: path,
      environment: {},
      input: (async function* () {})(),
      output: out('output'),
      errors: out('errors'),
      signal: new AbortController().signal,
    });
    return { code, ...written };
  }

  return {
    get path() {
      return path;
    },
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    run: (...words) => run(words, false),
    runOnTerminal: (...words) => run(words, true),
  };
}
