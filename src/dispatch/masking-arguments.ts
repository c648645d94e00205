import { createRedactor } from '../sdk/redaction/create-redactor.js';
import type { Redact } from '../sdk/redaction/redact.js';
import { redactingLogger } from '../sdk/redaction/redacting-logger.js';
import { secretValues } from './arguments/secret-arguments.js';
import type { Invocation } from './expand.js';
import { declarationOf } from './instances/instance.js';
import type { Surroundings } from './surroundings.js';

/** Masks the values of the call's own secret arguments as the instance's secrets are masked, in its logs too. */
export function maskingArguments<Given extends Surroundings>(
  { instance, command, args }: Invocation,
  given: Given,
): Given {
  const declaration = declarationOf(instance, command);
  const secrets = declaration === undefined ? [] : secretValues(declaration, args);
  if (secrets.length === 0) return given;
  instance.keepFromLogs?.(secrets);
  const maskArguments = createRedactor(secrets);
  const redact: Redact = (text, kind) => given.redact(maskArguments(text, kind), kind);
  return { ...given, redact, log: redactingLogger(given.log, maskArguments) };
}
