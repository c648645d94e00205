import type { CommandDeclaration, Manifest, Parameter } from './manifest.js';

/** What a handler finds under a name once values were coerced: the one source of schemas and of generated types. */
export interface Delivered {
  readonly name: string;
  readonly kind: DeliveredKind;
  /** Always there: it is required, or a default stands in for it. */
  readonly isPresent: boolean;
}

export type DeliveredKind = 'text' | 'number' | 'boolean' | 'texts' | 'textByKey' | 'credentials';

const parameterKinds: { readonly [Kind in Parameter['kind']]: DeliveredKind | undefined } = {
  text: 'text',
  encrypted: 'text',
  boolean: 'boolean',
  credentials: 'credentials',
  list: 'texts',
  none: undefined,
};

/** The parameters as an integration receives them (`spec/manifest.md` section 3). */
export function deliveredParameters(manifest: Manifest): readonly Delivered[] {
  return manifest.parameters.flatMap(({ name, kind, required, defaultValue }) => {
    const delivered = parameterKinds[kind];
    if (delivered === undefined) return [];
    return [{ name, kind: delivered, isPresent: required || defaultValue !== undefined }];
  });
}

/**
 * The arguments of a command as its handler receives them (`spec/commands.md` section 5). An alias is not among them:
 * its value has gone to the argument that it stands for.
 */
export function deliveredArguments(command: CommandDeclaration): readonly Delivered[] {
  return command.arguments.flatMap((argument) => {
    if (argument.aliasOf !== undefined) return [];
    const { name, required, defaultValue, isArray } = argument;
    const single = argument.kind === 'keyValue' ? 'textByKey' : argument.kind;
    return [{ name, kind: isArray ? 'texts' : single, isPresent: required || defaultValue !== undefined }];
  });
}
