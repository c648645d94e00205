import type { Argument, CommandDeclaration, DeclaredOutput } from '../manifest.js';
import { escapeCell, escapeMarkdown, escapeName } from './escape-markdown.js';
import { exampleLines } from './example-lines.js';
import type { RecordedExample } from './recorded-example.js';

/** The lines of a command's section (`spec/docs-generation.md` section 3); rows of its tables end with a blank. */
export function commandSection(
  command: CommandDeclaration,
  examples: readonly RecordedExample[],
): readonly string[] {
  const { description, outputs } = command;
  const name = escapeName(command.name);
  return [
    `### ${name}`,
    '',
    '***',
    ...(description === '' ? [] : [description]),
    '',
    '#### Base Command',
    '',
    `\`${name}\``,
    '',
    '#### Input',
    '',
    ...argumentTable(command.arguments.filter(({ hidden }) => !hidden)),
    '',
    '#### Context Output',
    '',
    ...outputTable(outputs),
    ...examples.flatMap((example) => ['', ...exampleLines(example)]),
  ];
}

function argumentTable(args: readonly Argument[]): readonly string[] {
  if (args.length === 0) return ['There are no input arguments for this command.'];
  return [
    '| **Argument Name** | **Description** | **Required** |',
    '| --- | --- | --- |',
    ...args.map(
      (argument) =>
        `| ${escapeCell(argument.name)} | ${escapeCell(argumentText(argument))} | ${argument.required ? 'Required' : 'Optional'} | `,
    ),
  ];
}

/** What is said of an argument: its description as a sentence, then what can be given and what stands in. */
function argumentText({ description, predefined, defaultValue }: Argument): string {
  const said = description.trim() || 'No description provided.';
  const sentence = said.endsWith('.') ? said : `${said}.`;
  const values = predefined.length === 0 ? '' : ` Possible values are: ${predefined.join(', ')}.`;
  return `${sentence}${values}${defaultValue === undefined ? '' : ` Default is ${defaultValue}.`}`;
}

function outputTable(outputs: readonly DeclaredOutput[]): readonly string[] {
  if (outputs.length === 0) return ['There is no context output for this command.'];
  return [
    '| **Path** | **Type** | **Description** |',
    '| --- | --- | --- |',
    ...outputs.map(
      ({ contextPath, type, description }) =>
        `| ${escapeCell(contextPath)} | ${type} | ${escapeCell(escapeMarkdown(description))} | `,
    ),
  ];
}
