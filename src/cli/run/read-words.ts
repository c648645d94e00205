import { argumentName } from '../../dispatch/command-line/command-line.js';
import { template } from '../../dispatch/command-line/template.js';
import { type BareValue, type CommandLine, parseCommandLine, type Template } from '../../dispatch/index.js';
import { WrongUse } from '../wrong-use.js';

/**
 * Reads what stands behind `sortie run`. One word is a whole command line, with or without `!`. Of several, the first
 * is the command and each other one `name=value` or a value alone, exactly as the shell handed it over: its quotes,
 * blanks and `${` are text, since the shell has already taken the line apart.
 * @throws CommandLineError, WrongUse
 */
export function readWords(words: readonly string[]): CommandLine {
  const [first = '', ...others] = words;
  if (others.length === 0) return parseCommandLine(first);

  const command = first.replace(/^!/, '');
  if (command === '' || /\s/.test(command))
    throw new WrongUse(
      `The first word must be the name of a command, not ${JSON.stringify(first.slice(0, 200))}.`,
    );
  const args = new Map<string, Template>();
  const bare: BareValue[] = [];
  const warnings: string[] = [];
  let offset = first.length + 1;
  for (const word of others) {
    const equals = word.indexOf('=');
    const name = word.slice(0, Math.max(equals, 0));
    if (argumentName.test(name)) {
      if (args.delete(name))
        warnings.push(`Argument "${name}" is given more than once; its last value is used.`);
      args.set(name, text(word.slice(equals + 1)));
    } else {
      bare.push({ template: text(word), text: word, offset });
    }
    offset += word.length + 1;
  }
  return { source: words.join(' '), command, args, bare, warnings };
}

function text(value: string): Template {
  return template([{ kind: 'text', text: value }]);
}
