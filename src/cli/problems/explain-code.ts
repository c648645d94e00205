import type { Explanation } from '../../language/manifest/check/rule.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import { ExitCode } from '../exit-code.js';
import { printJson } from '../print.js';
import type { CommandContext } from '../surroundings.js';
import { WrongUse } from '../wrong-use.js';

/** `check --explain CODE`, of manifests and of playbooks. @throws WrongUse for a code that nothing is checked under */
export async function explainCode(
  typed: string,
  catalogue: ReadonlyMap<string, Explanation>,
  context: CommandContext,
): Promise<ExitCode> {
  const code = typed.trim().toUpperCase();
  const explanation = catalogue.get(code);
  if (!explanation) {
    const hint = didYouMean(code, catalogue.keys());
    throw new WrongUse(`Nothing is checked under the code ${JSON.stringify(code.slice(0, 40))}.${hint}`);
  }
  const { checks, breaks, before, readme, mend } = explanation;
  if (context.json) await printJson({ code, checks, breaks, before, readme, mend }, context);
  else await context.output.write(textOf(explanation, context));
  return ExitCode.done;
}

function textOf(
  { code, checks, breaks, before, readme, mend }: Explanation,
  { look: { colours } }: CommandContext,
): string {
  const part = (heading: string, text: string) => `\n${colours.bold(heading)}\n${indented(text)}`;
  return [
    `${colours.bold(code)}  ${checks}\n`,
    before === undefined ? '' : part('Before', before),
    part(before === undefined ? 'This breaks it' : 'After, which breaks it', breaks),
    readme === undefined ? '' : part('with this README', readme),
    part('To mend it', mend),
  ].join('');
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '\n' : `  ${line}\n`))
    .join('');
}
