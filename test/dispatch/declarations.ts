import type {
  Argument,
  CommandDeclaration,
  Manifest,
  Parameter,
} from '../../src/language/manifest/manifest.js';

/** An argument with what a manifest leaves out filled in. */
export function anArgument(name: string, members: Partial<Argument> = {}): Argument {
  return {
    name,
    description: '',
    required: false,
    isDefault: false,
    predefined: [],
    isArray: false,
    secret: false,
    deprecated: false,
    hidden: false,
    kind: 'text',
    ...members,
  };
}

export function aCommand(
  name: string,
  args: readonly Argument[] = [],
  members: Partial<CommandDeclaration> = {},
): CommandDeclaration {
  return {
    name,
    description: '',
    arguments: args,
    outputs: [],
    deprecated: false,
    hidden: false,
    execution: false,
    polling: false,
    ...members,
  };
}

export function aParameter(name: string, members: Partial<Parameter> = {}): Parameter {
  return {
    name,
    type: 0,
    kind: 'text',
    display: '',
    displayPassword: '',
    description: '',
    required: false,
    options: [],
    hidden: false,
    hiddenUsername: false,
    hiddenPassword: false,
    ...members,
  };
}

export function aManifest(members: Partial<Manifest> = {}): Manifest {
  return {
    id: 'vmray',
    name: 'vmray',
    display: 'VMRay',
    description: '',
    category: 'Forensics & Malware Analysis',
    deprecated: false,
    parameters: [],
    commands: [],
    ...members,
  };
}
