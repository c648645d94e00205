import type { JsonObject } from '../../src/language/json/json.js';
import type { Argument, CommandDeclaration, CompiledManifest } from '../../src/language/manifest/manifest.js';
import { defineIntegration } from '../../src/sdk/define-integration.js';
import { CommandFailed } from '../../src/sdk/errors/command-failed.js';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';

const argument = (name: string, more: Partial<Argument> = {}): Argument => ({
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
  ...more,
});

const command = (name: string, ...args: Argument[]): CommandDeclaration => ({
  name,
  description: '',
  arguments: args,
  outputs: [],
  deprecated: false,
  hidden: false,
  execution: false,
  polling: false,
});

const accept = (value: unknown): value is JsonObject => typeof value === 'object';

const manifest: CompiledManifest = {
  manifest: {
    id: 'echo',
    name: 'echo',
    display: 'Echo Service',
    description: '',
    category: 'Utilities',
    deprecated: false,
    parameters: [
      {
        name: 'api_key',
        type: 4,
        kind: 'encrypted',
        display: 'Key',
        displayPassword: '',
        description: '',
        required: false,
        options: [],
        hidden: false,
        hiddenUsername: false,
        hiddenPassword: false,
      },
    ],
    commands: [
      command('echo-say', argument('text', { isDefault: true })),
      command('echo-read', argument('entry_id', { isDefault: true })),
      command('echo-write', argument('name'), argument('text')),
      command('echo-fail', argument('text')),
    ],
  },
  validateParameters: accept,
  validateArguments: { 'echo-say': accept, 'echo-read': accept, 'echo-write': accept, 'echo-fail': accept },
};

/** An integration that needs no network: it says, reads, writes and fails as it is told. */
export const echoIntegration = defineIntegration({
  manifest,
  client(parameters) {
    const key = parameters['api_key'];
    if (key === 'bad') throw new ConfigurationError('This key cannot work.');
    return { key: String(key ?? '') };
  },
  async test(client) {
    if (client.key === 'expired') throw new CommandFailed('The subscription has ended.');
  },
  commands: {
    'echo-say': {
      effect: 'read',
      run: async ({ args }) => ({
        readable: String(args['text']),
        outputs: [{ path: 'Echo.Said', value: args['text'] ?? null }],
      }),
    },
    'echo-read': {
      effect: 'read',
      async run({ args, files }) {
        const file = await files.open(String(args['entry_id']));
        const chunks: Uint8Array[] = [];
        for await (const chunk of file.content()) chunks.push(chunk);
        return { readable: `${file.name}: ${Buffer.concat(chunks).toString()}` };
      },
    },
    'echo-write': {
      effect: 'read',
      run: async ({ args }) => ({
        files: [
          {
            name: String(args['name']),
            kind: 'info',
            async *content() {
              yield Buffer.from(String(args['text']));
            },
          },
        ],
      }),
    },
    'echo-fail': {
      effect: 'read',
      async run({ args }) {
        throw new CommandFailed(`It failed: ${String(args['text'])}`, {
          outputs: [{ path: 'Echo.Left', value: 'behind' }],
        });
      },
    },
  },
});
