import { formatProblem, type Problem } from '../language/yaml/problem.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';

/** `sortie.yml` cannot be used. The message has a line for each problem, with its place. */
export class SettingsInvalid extends ConfigurationError {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}
