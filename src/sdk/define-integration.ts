import type { JsonObject } from '../language/json/json.js';
import { describeValidation } from '../language/manifest/describe-validation.js';
import { ArgumentError } from './errors/argument-error.js';
import { ConfigurationError } from './errors/configuration-error.js';
import type { Host } from './host.js';
import type { CallSurroundings, Connection, Integration, IntegrationDefinition } from './integration.js';

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

  function connect(parameters: JsonObject, host: Host): Connection {
    if (!validateParameters(parameters)) {
      throw new ConfigurationError(
        `The parameters of ${manifest.display} are not valid: ${describeValidation(validateParameters.errors)}.`,
      );
    }
    const client = definition.client(parameters, host);

    async function run<Name extends keyof Arguments>(name: Name, args: JsonObject, call: CallSurroundings) {
      const isValid = validateArguments[name];
      if (!isValid(args)) {
        throw new ArgumentError(
          String(name),
          // Values may be secrets.
          Object.keys(args),
          `must be called with valid arguments (${describeValidation(isValid.errors)})`,
        );
      }
      return commands[name].run({ ...call, args, client });
    }

    return {
      test: (signal) => definition.test(client, signal),
      async run(command, args, call) {
        if (!has(command))
          throw new ArgumentError('command', command, `must be a command of ${manifest.display}`);
        return run(command, args, call);
      },
    };
  }

  return {
    manifest,
    effectOf: (command) => (has(command) ? commands[command].effect : undefined),
    connect,
  };
}
