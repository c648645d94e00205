import { TextDecoder } from 'node:util';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** Python's names of what a `TextDecoder` calls otherwise. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['utf_8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['latin-1', 'latin1'],
  ['latin_1', 'latin1'],
  ['cp1252', 'windows-1252'],
  ['cp1255', 'windows-1255'],
]);

/**
 * The text of bytes. Without a name of its encoding it is what its first bytes say, else UTF-8; bad bytes are replaced.
 * @throws AutomationFailed for an encoding that is not known here
 */
export function decodeText(bytes: Uint8Array, encoding = ''): string {
  const named = encoding.trim().toLowerCase();
  const name = named === '' ? markedEncoding(bytes) : (otherNames.get(named) ?? named);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    throw new AutomationFailed(
      `The encoding ${JSON.stringify(encoding.slice(0, 50))} is not known here; utf-8, utf-16 and ascii are.`,
    );
  }
}

function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
