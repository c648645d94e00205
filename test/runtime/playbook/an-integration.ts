import type { JsonObject } from '../../../src/language/json/json.js';
import type { Argument, CommandDeclaration } from '../../../src/language/manifest/manifest.js';
import { connectInstance } from '../../../src/runtime/connections/connect-instance.js';
import { defineIntegration } from '../../../src/sdk/define-integration.js';
import type { CommandHandler, Integration } from '../../../src/sdk/integration.js';

const accept = (value: unknown): value is JsonObject => typeof value === 'object';

/** A command of a test. */
export interface TestCommand {
  readonly run: CommandHandler<JsonObject, object>;
  readonly arguments?: readonly Partial<Argument>[];
  readonly polling?: true;
}

/** An integration that needs no network and does what the test says. */
export function anIntegration(
  id: string,
  commands: Readonly<Record<string, TestCommand>>,
  display = id,
): Integration {
  const names = Object.keys(commands);
  return defineIntegration({
    manifest: {
      manifest: {
        id,
        name: id,
        display,
        description: '',
        category: 'Utilities',
        deprecated: false,
        parameters: [],
        commands: Object.entries(commands).map(([name, command]) => declaration(name, command)),
      },
      validateParameters: accept,
      validateArguments: Object.fromEntries(names.map((name) => [name, accept])),
    },
    client: () => ({}),
    test: async () => {},
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { run }]) => [name, { effect: 'read' as const, run }]),
    ),
  });
}

function declaration(name: string, { arguments: declared = [], polling }: TestCommand): CommandDeclaration {
  return {
    name,
    description: '',
    arguments: declared.map((argument) => ({
      name: 'id',
      description: '',
      required: false,
      isDefault: false,
      predefined: [],
      isArray: false,
      secret: false,
      deprecated: false,
      hidden: false,
      kind: 'text',
      ...argument,
    })),
    outputs: [],
    deprecated: false,
    hidden: false,
    execution: false,
    polling: polling === true,
  };
}

/** An instance of an integration. */
export function anInstanceOf(integration: Integration, name: string, more: { enabled?: boolean } = {}) {
  const { instance } = connectInstance(
    { name, integration, isDefault: true, parameters: {}, withSecrets: () => ({}) },
    {},
  );
  return { ...instance, ...more };
}

/** Stands for the script `http` of the platform: whatever is asked for, it saves these bytes as a file. */
export function httpIntegration(file: string, bytes: string): Integration {
  const declared = ['method', 'url', 'saveAsFile'].map((name) => ({ name }));
  return anIntegration('http', {
    http: {
      arguments: declared,
      run: async () => ({
        files: [
          {
            name: file,
            kind: 'sample',
            async *content() {
              yield Buffer.from(bytes);
            },
          },
        ],
      }),
    },
  });
}
