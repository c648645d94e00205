import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { WrongUse } from '../wrong-use.js';

/** The folders whose files requests may name, as they really lie on the disk. */
export type AllowedFolders = readonly string[];

/** Finds the folders of `--allow-files`. @throws WrongUse when one is no folder */
export async function findAllowedFolders(given: readonly string[], folder: string): Promise<AllowedFolders> {
  return Promise.all(
    given.map(async (path) => {
      try {
        const real = await realpath(resolve(folder, path));
        if ((await lstat(real)).isDirectory()) return real;
      } catch (error) {
        throw new WrongUse(
          `--allow-files ${JSON.stringify(path)} cannot be used: ${whyUnreadable(error)}. It must be a folder.`,
        );
      }
      throw new WrongUse(`--allow-files ${JSON.stringify(path)} is no folder.`);
    }),
  );
}

/**
 * Where a path really leads, if that is below an allowed folder: `..` and symbolic links are followed first. Undefined
 * when it is not, whether or not anything lies there. A file that is missing in an allowed folder is allowed.
 */
export async function allowedPath(
  path: string,
  folders: AllowedFolders,
  folder: string,
): Promise<string | undefined> {
  if (folders.length === 0 || path.includes('\0')) return undefined;
  const real = await whereItLeads(resolve(folder, path));
  return real !== undefined && folders.some((allowed) => isBelow(real, allowed)) ? real : undefined;
}

async function whereItLeads(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    // Missing, or a link that leads nowhere: only the former has a place.
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isThere) return undefined;
    const parent = await realpath(dirname(path)).catch(() => undefined);
    return parent === undefined ? undefined : join(parent, basename(path));
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
