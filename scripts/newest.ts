import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file of some files and folders was written, in milliseconds; 0 when there is none. */
export function newestWrite(paths: readonly string[]): number {
  const times = paths.flatMap((path) => {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (!facts) return [];
    return facts.isDirectory()
      ? [newestWrite(readdirSync(path).map((name) => join(path, name)))]
      : [facts.mtimeMs];
  });
  return Math.max(0, ...times);
}
