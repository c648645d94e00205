import { type Delivered, type DeliveredKind, deliveredArguments, deliveredParameters } from './delivered.js';
import type { Manifest } from './manifest.js';

const types: { readonly [Kind in DeliveredKind]: string } = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  texts: 'readonly string[]',
  textByKey: 'Readonly<Record<string, string>>',
  credentials: 'Credentials',
};

/** The TypeScript text of `Parameters` and of `Arguments`, the arguments of each command under its name. */
export function generateTypes(manifest: Manifest): string {
  const parameters = deliveredParameters(manifest);
  const commands = manifest.commands.map(
    (command) => `  readonly ${memberName(command.name)}: ${members(deliveredArguments(command), '  ')};`,
  );
  return [
    ...(parameters.some(({ kind }) => kind === 'credentials') ? [credentials] : []),
    `export interface Parameters ${members(parameters, '')}`,
    `export interface Arguments ${commands.length === 0 ? '{}' : `{\n${commands.join('\n')}\n}`}`,
  ].join('\n\n');
}

const credentials = `interface Credentials {
  readonly identifier: string;
  readonly password: string;
  readonly credential: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}`;

function members(delivered: readonly Delivered[], indentation: string): string {
  if (delivered.length === 0) return '{}';
  const lines = delivered.map(
    ({ name, kind, isPresent }) =>
      `${indentation}  readonly ${memberName(name)}${isPresent ? '' : '?'}: ${types[kind]};`,
  );
  return `{\n${lines.join('\n')}\n${indentation}}`;
}

/** Quoted unless it can stand without; names in manifests may hold anything. */
function memberName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
}

/** A text in a comment, which no line end of it may end. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]/g, ' ');
}
