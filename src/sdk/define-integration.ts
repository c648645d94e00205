import type { JsonObject } from '../language/json/json.js';
import { describeValidation } from '../language/manifest/describe-validation.js';
import { ArgumentError } from './errors/argument-error.js';
import { CommandFailed } from './errors/command-failed.js';
import { ConfigurationError } from './errors/configuration-error.js';
import type { Host } from './host.js';
import type {
  CallSurroundings,
  Connection,
  FindSurroundings,
  Integration,
  IntegrationDefinition,
} from './integration.js';

/**
 * Declares an integration: its manifest, how to reach the service, and a handler for each command of the manifest.
 * The compiler refuses a table that lacks a command or has one too many, and a handler that reads an argument which
 * `integration.yml` does not declare.
 */
export function defineIntegration<Parameters, Arguments, Client>(
  definition: IntegrationDefinition<Parameters, Arguments, Client>,
): Integration {
  const { manifest, validateParameters, validateArguments } = definition.manifest;
  const { commands } = definition;

  function has(name: PropertyKey): name is keyof Arguments {
    return Object.hasOwn(commands, name);
  }

  function known(command: string): keyof Arguments {
    if (has(command)) return command;
    throw new ArgumentError('command', command, `must be a command of ${manifest.display}`);
  }

  function valid<Name extends keyof Arguments>(name: Name, args: JsonObject): Arguments[Name] {
    const isValid = validateArguments[name];
    if (isValid(args)) return args;
    throw new ArgumentError(
      String(name),
      // Values may be secrets.
      Object.keys(args),
      `must be called with valid arguments (${describeValidation(isValid.errors)})`,
    );
  }

  function connect(parameters: JsonObject, host: Host): Connection {
    if (!validateParameters(parameters)) {
      throw new ConfigurationError(
        `The parameters of ${manifest.display} are not valid: ${describeValidation(validateParameters.errors)}.`,
      );
    }
    const client = definition.client(parameters, host);

    async function run<Name extends keyof Arguments>(name: Name, args: JsonObject, call: CallSurroundings) {
      return commands[name].run({ ...call, args: valid(name, args), client });
    }

    async function find<Name extends keyof Arguments>(name: Name, args: JsonObject, call: FindSurroundings) {
      const command = commands[name];
      if (command.effect !== 'once' || !command.find) {
        throw new CommandFailed(`${manifest.display} has no way to look for what ${String(name)} has done.`);
      }
      return command.find({ ...call, args: valid(name, args), client });
    }

    return {
      test: (signal) => definition.test(client, signal),
      run: async (command, args, call) => run(known(command), args, call),
      find: async (command, args, call) => find(known(command), args, call),
    };
  }

  return {
    manifest,
    effectOf: (command) => (has(command) ? commands[command].effect : undefined),
    connect,
  };
}
