import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { whyUnreadable } from '../../../runtime/files/why-unreadable.js';
import { FileUnreadable } from '../../files/file-unreadable.js';
import { isFolder, type NamedFile } from '../../integration/manifest-file.js';

/** A YAML file, and whether it was named itself rather than found in a folder. */
export interface FoundFile extends NamedFile {
  readonly isNamed: boolean;
}

/** Folders that hold other people's files. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/**
 * The YAML files that paths mean, each once: a file whatever it is called, of a folder every `.yml` and `.yaml` below it.
 * Links are not followed, and hidden folders are passed over.
 * @throws FileUnreadable
 */
export function findYaml(typed: readonly string[], folder: string): readonly FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const name of typed) {
    const path = resolve(folder, name);
    const files = isFolder(path) ? below(path, name) : [{ path, name, isNamed: true }];
    for (const file of files) if (file.isNamed || !found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

function below(path: string, name: string): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const waiting: NamedFile[] = [{ path, name }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const holder = next;
    for (const entry of list(holder)) {
      const file = { path: join(holder.path, entry.name), name: join(holder.name, entry.name) };
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !passedOver.has(entry.name)) waiting.push(file);
      } else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) found.push({ ...file, isNamed: false });
    }
  }
  return found.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function list({ path, name }: NamedFile) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new FileUnreadable(name, whyUnreadable(error));
  }
}
