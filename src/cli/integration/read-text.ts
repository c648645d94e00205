import { readTextFile, type TextOrigin } from '../../runtime/files/read-text-file.js';
import { systemCode, whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { FileUnreadable } from '../files/file-unreadable.js';

/** The text of a file, which errors call by the name that was typed. @throws FileUnreadable */
export function readText(path: string, name: string, origin: TextOrigin = 'named'): string {
  try {
    return readTextFile(path, origin);
  } catch (error) {
    throw new FileUnreadable(name, whyUnreadable(error));
  }
}

/** The text of a file, or undefined where there is none. @throws FileUnreadable when it is there all the same */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readTextFile(path, 'found');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw new FileUnreadable(path, whyUnreadable(error));
  }
}
