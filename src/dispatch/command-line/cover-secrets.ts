import { isSecretArgument } from '../../sdk/redaction/secret-name.js';

/** A name and the `=` behind it, where an argument may begin. */
const argument = /(?<![^\s"'`])([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=/g;

/**
 * A command line whose secret arguments are covered with asterisks, one for each UTF-16 unit, so that a caret still
 * points where it should. The line may be one that cannot be read: a value ends where another argument begins.
 */
export function coverSecrets(line: string): string {
  const parts: string[] = [];
  let done = 0;
  let covers = false;
  for (const { index, 0: whole, 1: name = '' } of line.matchAll(argument)) {
    parts.push(shown(line.slice(done, index), covers), whole);
    done = index + whole.length;
    covers = isSecretArgument(name);
  }
  parts.push(shown(line.slice(done), covers));
  return parts.join('');
}

function shown(value: string, covers: boolean): string {
  return covers ? value.replace(/\S/g, '*') : value;
}
