import type { Json } from '../../language/json/json.js';
import { ArgumentError } from '../../sdk/errors/argument-error.js';
import { textOf } from '../arguments/text-of.js';
import { argumentName } from './command-line.js';

const plain = /^[A-Za-z0-9_.:/@+-]+$/;

/**
 * Writes a command line that `parseCommandLine` reads back to the same command and values (`spec/commands.md`
 * section 2). No value is live in it. What is not text becomes JSON text; null is left out.
 * @throws ArgumentError for a name that a command line cannot express.
 */
export function formatCommandLine(command: string, args: Iterable<readonly [string, Json]>): string {
  if (command === '' || /\s/.test(command)) {
    throw new ArgumentError('command', command, 'must be a name without white space');
  }
  const words = [`!${command}`];
  for (const [name, value] of args) {
    if (!argumentName.test(name)) {
      throw new ArgumentError(
        name.slice(0, 100),
        name,
        'cannot stand in a command line: its name must be of letters, digits, "_", "." and "-" and start with a letter or "_"',
      );
    }
    if (value !== null) words.push(`${name}=${formatValue(textOf(value))}`);
  }
  return words.join(' ');
}

function formatValue(text: string): string {
  if (plain.test(text)) return text;
  const hasBoth = text.includes('"') && text.includes('\\');
  if (hasBoth && !text.includes('`') && !text.includes('${')) return `\`${text}\``;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll('${', '\\${');
  return `"${escaped}"`;
}
