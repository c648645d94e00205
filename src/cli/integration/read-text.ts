import { readFileSync } from 'node:fs';
import { systemCode, whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { FileUnreadable } from '../files/file-unreadable.js';

/** The text of a file, which errors call by the name that was typed. @throws FileUnreadable */
export function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new FileUnreadable(name, whyUnreadable(error));
  }
}

/** The text of a file, or undefined where there is none. @throws FileUnreadable when it is there all the same */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw new FileUnreadable(path, whyUnreadable(error));
  }
}
