import type { Assemble } from '../runtime/system.js';
import { createRedactor } from '../sdk/redaction/create-redactor.js';
import { isSecretArgument } from '../sdk/redaction/secret-name.js';
import type { Out, Surroundings } from './surroundings.js';

/**
 * Standard error that masks whatever is known to be a secret, whoever writes: from the beginning the variables whose
 * names say so (`VMRAY_API_KEY`), and those of every instance once a system is assembled. What commands write is masked
 * before; this is the net below, and all there is for an error that nobody foresaw.
 */
export function keepSecrets({ environment, ...edges }: Surroundings): {
  readonly assemble: Assemble;
  readonly errors: Out;
} {
  const ofEnvironment = createRedactor(
    Object.entries(environment).flatMap(([name, value]) => (value && isSecretArgument(name) ? [value] : [])),
  );
  let redact = ofEnvironment;
  const { isTerminal, columns } = edges.errors;
  return {
    async assemble(options) {
      const system = await edges.assemble(options);
      redact = (text, kind) => system.redact(ofEnvironment(text, kind), kind);
      return system;
    },
    errors: { isTerminal, columns, write: (text) => edges.errors.write(redact(text)) },
  };
}
