import type { Manifest, Parameter } from '../manifest.js';
import { escapeCell, escapeMarkdown } from './escape-markdown.js';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
}

/** The lines of the table of parameters; its middle column is left out where it would be empty throughout. */
export function parameterTable({ parameters }: Manifest): readonly string[] {
  const rows = parameters.filter(({ hidden }) => !hidden).flatMap(rowsOf);
  const isDescribed = rows.some(({ description }) => description !== '');
  const line = ({ label, description, required }: Row) => {
    const middle = isDescribed ? ` ${escapeCell(escapeMarkdown(description))} |` : '';
    return `| ${escapeCell(label)} |${middle} ${required ? 'True' : 'False'} |`;
  };
  return [
    isDescribed ? '| **Parameter** | **Description** | **Required** |' : '| **Parameter** | **Required** |',
    isDescribed ? '| --- | --- | --- |' : '| --- | --- |',
    ...rows.map(line),
  ];
}

/** Credentials have a row for each box that they show; what is said of them stands at the first. */
function rowsOf(parameter: Parameter): readonly Row[] {
  const { kind, display, displayPassword, required, hiddenUsername, hiddenPassword } = parameter;
  const description = parameter.description || usual(parameter);
  if (kind !== 'credentials') return [{ label: display, description, required }];
  const boxes = [...(hiddenUsername ? [] : [display]), ...(hiddenPassword ? [] : [displayPassword])];
  return boxes.map((label, index) => ({ label, description: index === 0 ? description : '', required }));
}

/** What is said where an author says nothing, by name or label. */
const usualDescriptions: ReadonlyMap<string, string> = new Map([
  ['api key', 'The API Key to use for the connection.'],
  ['source reliability', 'Reliability of the source providing the intelligence data.'],
]);

function usual({ name, display }: Parameter): string {
  const found = [name, display].map((text) => usualDescriptions.get(text.toLowerCase()));
  return found.find((text) => text !== undefined) ?? '';
}
