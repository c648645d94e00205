import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';

const project = resolve(__dirname, '../..');

/** How a program ended, and what it wrote. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A folder of somebody who has Sortie as a package, and not its sources. */
export interface StrangersFolder {
  readonly path: string;
  /** Replaces a text in a file. */
  edit(name: string, from: string, to: string): void;
  /** Runs a program found as npm finds it. `within` is a folder below. */
  run(command: string, words: readonly string[], options?: RunOptions): Promise<Run>;
}

export interface RunOptions {
  readonly within?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Packages that a stranger installs for TypeScript, taken from here: no test asks a registry. */
const packages = ['typescript', '@types/node', 'undici-types'];

/** Makes such a folder for the tests of a file: the project as it was built is linked into its `node_modules`. */
export function useStrangersFolder(): StrangersFolder {
  let path = '';
  beforeAll(() => {
    for (const built of ['dist/sortie.js', 'dist/types/index.d.ts'])
      if (!existsSync(join(project, built))) throw new Error(`${built} is missing: npm run build`);
    path = realpathSync(mkdtempSync(join(tmpdir(), 'sortie-stranger-')));
    link(project, 'sortie');
    for (const name of packages) link(join(project, 'node_modules', name), name);
    link(join(project, 'dist/sortie.js'), '.bin/sortie');
    link(join(project, 'node_modules/typescript/bin/tsc'), '.bin/tsc');
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));

  function link(target: string, name: string): void {
    const place = join(path, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place);
  }

  return {
    get path() {
      return path;
    },
    edit(name, from, to) {
      const file = join(path, name);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
      writeFileSync(file, text.replace(from, to));
    },
    async run(command, words, { within = '.', environment = {} } = {}) {
      const child = spawn(command, words, {
        cwd: join(path, within),
        env: {
          PATH: `${join(path, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
          HOME: path,
          npm_config_update_notifier: 'false',
          ...environment,
        },
      });
      child.stdin.end();
      const [output, errors, code] = await Promise.all([
        textOf(child.stdout),
        textOf(child.stderr),
        new Promise<number | null>((done) => child.on('exit', done)),
      ]);
      return { code, output, errors };
    },
  };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
