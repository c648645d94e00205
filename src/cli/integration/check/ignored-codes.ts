import { basename, dirname, join } from 'node:path';
import { type PackIgnore, readPackIgnore } from '../../../language/manifest/check/pack-ignore.js';
import type { Problem } from '../../../language/yaml/problem.js';
import { readTextIfThere } from '../read-text.js';

/** A pack has its integrations two folders below its root, ours often lie at the root itself. */
const highest = 3;

/** The nearest `.pack-ignore` at or above a file; an empty one where there is none. @throws FileUnreadable */
export function packIgnoreFor(path: string): PackIgnore {
  let folder = dirname(path);
  for (let height = 0; height <= highest; height++) {
    const text = readTextIfThere(join(folder, '.pack-ignore'));
    if (text !== undefined) return readPackIgnore(text);
    folder = dirname(folder);
  }
  return new Map();
}

/** Says of a problem whether the command line or the pack mutes it. */
export function isIgnoredBy(codes: ReadonlySet<string>, pack: PackIgnore): (problem: Problem) => boolean {
  return ({ code, file }) => codes.has(code) || pack.get(basename(file))?.has(code) === true;
}
