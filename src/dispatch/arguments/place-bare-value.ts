import type { CommandDeclaration } from '../../language/manifest/manifest.js';
import type { BareValue } from '../command-line/command-line.js';
import { coverSecrets } from '../command-line/cover-secrets.js';
import { CommandLineError } from '../errors/command-line-error.js';

/**
 * The name of the argument that a command line's bare value goes to; undefined when there is none
 * (`spec/commands.md` section 2: exactly one is allowed, for the argument marked `default: true`).
 * @throws CommandLineError when there are several, when the command has no default argument, or when that argument
 *   is also given by name.
 */
export function placeBareValue(
  line: { readonly source: string; readonly command: string; readonly bare: readonly BareValue[] },
  isGiven: (name: string) => boolean,
  declaration: CommandDeclaration | undefined,
): string | undefined {
  const [first, second] = line.bare;
  if (first === undefined) return undefined;
  const target = declaration?.arguments.find((argument) => argument.isDefault)?.name;
  if (second !== undefined) {
    const at = target === undefined ? first : second;
    throw new CommandLineError(
      `unexpected value ${quoted(at, line.source)}; ${advice(line.bare)}`,
      line.source,
      at.offset,
    );
  }
  if (target === undefined) {
    throw new CommandLineError(
      `command ${line.command.slice(0, 100)} takes no value without a name, but ${quoted(first, line.source)} is one; ${advice(line.bare)}`,
      line.source,
      first.offset,
    );
  }
  if (isGiven(target)) {
    throw new CommandLineError(
      `${quoted(first, line.source)} would be the value of "${target}", which is also given by name`,
      line.source,
      first.offset,
    );
  }
  return target;
}

/** As it was typed, unless it may be the rest of a secret that should have stood in quotes. */
function quoted({ text, offset }: BareValue, source: string): string {
  const isThere = source.startsWith(text, offset);
  const shown = isThere ? coverSecrets(source).slice(offset, offset + text.length) : text;
  return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown);
}

function advice(bare: readonly BareValue[]): string {
  if (bare.some(({ text }) => text.startsWith('='))) return 'no white space is allowed around "="';
  if (bare.some(({ text }) => /[“”„‟«»]/u.test(text)))
    return 'plain quotes (") keep words together, typographic ones do not';
  return 'a value with white space needs quotes, and an argument is written name=value';
}
