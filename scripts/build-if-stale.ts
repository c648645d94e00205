import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { newestWrite } from './newest.js';

export const root = resolve(import.meta.dirname, '..');
export const executable = join(root, 'dist/sortie.js');

/** Builds `dist`, without declarations, where it is missing or older than what it is made of. */
export function buildIfStale(): void {
  const sources = ['src', 'integration.yml', 'package.json', 'scripts/build.ts'].map((path) =>
    join(root, path),
  );
  const built = newestWrite([executable]);
  if (built > newestWrite(sources)) return;
  process.stderr.write('Building …\n');
  for (const step of [['scripts/generate.ts'], ['scripts/build.ts', '--no-types']]) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...step], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
