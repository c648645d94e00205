import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largestText } from '../../../runtime/files/read-text-file.js';
import { whyUnreadable } from '../../../runtime/files/why-unreadable.js';
import { FileUnreadable } from '../../files/file-unreadable.js';
import { isFolder, type NamedFile } from '../manifest-file.js';
import { readText } from '../read-text.js';

/** Folders that hold other people's files. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/**
 * The manifests that paths mean, each once: a file is one whatever it holds; of a folder every `integration.yml` below
 * it, and every other `.yml` that looks like a manifest. Links are not followed, and hidden folders are passed over.
 * @throws FileUnreadable
 */
export function findManifests(typed: readonly string[], folder: string): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  for (const name of typed) {
    const path = resolve(folder, name);
    for (const file of isFolder(path) ? below(path, name) : [{ path, name, origin: 'named' as const }])
      found.set(file.path, file);
  }
  return [...found.values()];
}

function below(path: string, name: string): readonly NamedFile[] {
  const found: NamedFile[] = [];
  const waiting: NamedFile[] = [{ path, name, origin: 'found' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path: holder, name: holderName } = next;
    const entries = list(holder, holderName);
    for (const entry of entries) {
      const file: NamedFile = {
        path: join(holder, entry.name),
        name: join(holderName, entry.name),
        origin: 'found',
      };
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !passedOver.has(entry.name)) waiting.push(file);
      } else if (entry.isFile() && isManifest(file, entry.name)) found.push(file);
    }
  }
  return found.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function list(path: string, name: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new FileUnreadable(name, whyUnreadable(error));
  }
}

/** Judged by the text, so that a manifest which is no YAML is found too. */
function isManifest(file: NamedFile, name: string): boolean {
  if (name === 'integration.yml') return true;
  if (!/\.ya?ml$/.test(name)) return false;
  if (statSync(file.path).size > largestText) return false;
  const text = readText(file.path, file.name, file.origin);
  return /^commonfields:/m.test(text) && /^(configuration:|category:)/m.test(text) && /^script:/m.test(text);
}
