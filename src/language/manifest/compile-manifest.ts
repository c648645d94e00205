import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject } from '../json/json.js';
import { ajvOptions } from './ajv-options.js';
import type { CompiledManifest, Manifest, Validator } from './manifest.js';
import { argumentsSchema, type ObjectSchema, parametersSchema } from './schemas.js';

/**
 * A manifest with its validators, for a plugin without a build step; `generateModule` makes the same ones ahead of
 * time. Each is compiled when it is first used: a manifest may have hundreds of commands, and a run uses one.
 */
export function compileManifest(manifest: Manifest): CompiledManifest {
  const ajv = new Ajv(ajvOptions);
  return {
    manifest,
    validateParameters: whenUsed(ajv, () => parametersSchema(manifest)),
    validateArguments: Object.fromEntries(
      manifest.commands.map((command) => [command.name, whenUsed(ajv, () => argumentsSchema(command))]),
    ),
  };
}

function whenUsed(ajv: Ajv, schema: () => ObjectSchema): Validator<JsonObject> {
  let compiled: ValidateFunction | undefined;
  const validate: Validator<JsonObject> = (value): value is JsonObject => {
    compiled ??= ajv.compile(schema());
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return validate;
}
