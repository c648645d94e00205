import type { JsonObject } from '../json/json.js';

/** The parameter types that hold a value, by the manifest's number (`spec/manifest.md` section 3). */
export type ParameterKind =
  | 'text' // 0, 1, 3, 12, 13, 15, 17, 18, 19: delivered as text
  | 'encrypted' // 4, 14: text, a secret
  | 'boolean' // 8
  | 'credentials' // 9
  | 'list' // 16
  | 'none'; // 11, 20 to 23: labels and links, no value

export interface Parameter {
  readonly name: string;
  /** The manifest's own number. */
  readonly type: number;
  readonly kind: ParameterKind;
  readonly display: string;
  readonly displayPassword: string;
  readonly description: string;
  readonly required: boolean;
  /** As text, whatever YAML made of it; absent when there is none. */
  readonly defaultValue?: string;
  readonly options: readonly string[];
  readonly hidden: boolean;
  readonly hiddenUsername: boolean;
  readonly hiddenPassword: boolean;
  /** The name of the licence field the value comes from when it is blank. */
  readonly fromLicense?: string;
}

export interface Argument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** The argument that an unnamed value goes to; at most one per command. */
  readonly isDefault: boolean;
  /** As text; inserted when the argument is absent. Absent when there is none (an empty text counts as none). */
  readonly defaultValue?: string;
  /** Suggestions for completion; never enforced (`spec/commands.md` section 5). */
  readonly predefined: readonly string[];
  readonly isArray: boolean;
  readonly secret: boolean;
  readonly deprecated: boolean;
  readonly hidden: boolean;
  /** `type:` of the manifest, narrowed to those that change what a handler receives. */
  readonly kind: 'text' | 'number' | 'boolean' | 'keyValue';
  /** The argument that a value given here goes to (`x-alias-of` in the YAML, a marker of ours; D34). */
  readonly aliasOf?: string;
}

export type OutputType = 'String' | 'Number' | 'Boolean' | 'Date' | 'Unknown';

export interface DeclaredOutput {
  readonly contextPath: string;
  readonly type: OutputType;
  readonly description: string;
}

export interface CommandDeclaration {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  readonly outputs: readonly DeclaredOutput[];
  readonly deprecated: boolean;
  readonly hidden: boolean;
  /** Potentially harmful: a user interface asks before it runs the command. */
  readonly execution: boolean;
  readonly polling: boolean;
  /** Seconds; absent: the runtime's own default. */
  readonly timeoutSeconds?: number;
}

/** An integration's manifest after reading: every default filled in, every null dropped, every suffix resolved. */
export interface Manifest {
  /** `commonfields.id`: the brand that `using-brand` matches. */
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly description: string;
  readonly category: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly commands: readonly CommandDeclaration[];
}

/** Checks a value and narrows its type; `errors` is ajv's own list after a refusal. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A manifest with its validators: generated from `integration.yml` at build time, or compiled at load by the same code.
 * `Parameters` and `Arguments` are the generated types, so that drift between code and manifest fails the compile.
 */
export interface CompiledManifest<
  Parameters = JsonObject,
  Arguments = { readonly [command: string]: JsonObject },
> {
  readonly manifest: Manifest;
  readonly validateParameters: Validator<Parameters>;
  readonly validateArguments: { readonly [Command in keyof Arguments]: Validator<Arguments[Command]> };
}
