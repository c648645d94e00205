import type { CommandDeclaration, Manifest } from '../manifest.js';
import { commandSection } from './command-section.js';
import { escapeName } from './escape-markdown.js';
import { parameterTable } from './parameter-table.js';
import type { RecordedExample } from './recorded-example.js';

export interface DocumentOptions {
  /** A title above everything; none by default, for the documentation's site adds its own. */
  readonly title?: string;
  /** A list of the commands before their sections. */
  readonly index?: boolean;
  readonly examples?: readonly RecordedExample[];
}

/**
 * The documentation of an integration in Markdown (`spec/docs-generation.md`): what it is, how an instance is
 * configured, and each command that is not deprecated. Where the public generator leaves a placeholder for its author
 * (`version xx`, `%%FILL HERE%%`), this leaves out the sentence: what it writes is finished.
 */
export function writeDocument(manifest: Manifest, options: DocumentOptions = {}): string {
  const { title, index = false, examples = [] } = options;
  const commands = manifest.commands.filter(({ deprecated }) => !deprecated);
  const lines = [
    ...(title === undefined ? [] : [`# ${title}`, '']),
    ...(manifest.description === '' ? [] : [manifest.description.trim(), '']),
    `## Configure ${escapeName(manifest.display)} in Cortex`,
    '',
    ...parameterTable(manifest),
    '',
    '## Commands',
    '',
    'You can execute these commands from the CLI, as part of an automation, or in a playbook.',
    'After you successfully execute a command, a DBot message appears in the War Room with the command details.',
    '',
    ...(index ? [...commands.map(indexLine), ''] : []),
    ...commands.flatMap((command) => [
      ...commandSection(
        command,
        examples.filter((example) => example.command === command.name),
      ),
      '',
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function indexLine({ name, description }: CommandDeclaration): string {
  const anchor = name.toLowerCase().replaceAll(/[^\w-]/g, '');
  const said = description.trim().replace(/\.$/, '');
  return `- [${escapeName(name)}](#${anchor})${said === '' ? '' : `: ${said}`}`;
}
