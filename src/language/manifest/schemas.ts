import { type Delivered, type DeliveredKind, deliveredArguments, deliveredParameters } from './delivered.js';
import type { CommandDeclaration, Manifest } from './manifest.js';

/** The part of JSON Schema that is needed here; none of it makes ajv's generated code call its run time. */
export type Schema =
  | { readonly type: 'string' | 'number' | 'boolean' }
  | { readonly type: 'array'; readonly items: Schema }
  | ObjectSchema;

/** Members beyond those named are allowed: arguments that are not declared are passed on. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
}

const text: Schema = { type: 'string' };

const schemas: { readonly [Kind in DeliveredKind]: Schema } = {
  text,
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  texts: { type: 'array', items: text },
  textByKey: { type: 'object', additionalProperties: text },
  credentials: {
    type: 'object',
    properties: { identifier: text, password: text, credential: text, credentials: { type: 'object' } },
    required: ['identifier', 'password', 'credential', 'credentials'],
  },
};

/** The parameters of an instance, after coercion. */
export function parametersSchema(manifest: Manifest): ObjectSchema {
  return objectSchema(deliveredParameters(manifest));
}

/** The arguments of a command, after coercion. */
export function argumentsSchema(command: CommandDeclaration): ObjectSchema {
  return objectSchema(deliveredArguments(command));
}

function objectSchema(members: readonly Delivered[]): ObjectSchema {
  return {
    type: 'object',
    // `fromEntries` defines each member, whatever it is called.
    properties: Object.fromEntries(members.map(({ name, kind }) => [name, schemas[kind]])),
    required: members.filter(({ isPresent }) => isPresent).map(({ name }) => name),
  };
}
