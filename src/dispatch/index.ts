export { type ReadArguments, readArguments } from './arguments/read-arguments.js';
export { maskSecretArguments } from './arguments/secret-arguments.js';
export type { Clock } from './clock.js';
export type { BareValue, CommandLine } from './command-line/command-line.js';
export { formatCommandLine } from './command-line/format-command-line.js';
export { type ParseOptions, parseCommandLine } from './command-line/parse-command-line.js';
export {
  type ArgumentValue,
  type Literal,
  literal,
  literals,
  type Template,
} from './command-line/template.js';
export { type DispatchAnswer, dispatch } from './dispatch.js';
export { errorEntries, type FailedCall } from './error-entries.js';
export { CommandCancelled } from './errors/command-cancelled.js';
export { CommandLineError } from './errors/command-line-error.js';
export { TooManyInvocations } from './errors/too-many-invocations.js';
export { UnequalLists } from './errors/unequal-lists.js';
export { UnknownInstance } from './errors/unknown-instance.js';
export { UnsupportedCommand } from './errors/unsupported-command.js';
export { type CommandRequest, type Expansion, expand, type Invocation } from './expand.js';
export { type Choice, categoryOf, chooseInstances } from './instances/choose-instances.js';
export { declarationOf, hasCommand, type Instance, testModule } from './instances/instance.js';
export { didYouMean, nearestNames } from './nearest.js';
export { type ReadParameters, readParameters } from './parameters/read-parameters.js';
export { secretsOf } from './parameters/secrets-of.js';
export {
  noPlatformArguments,
  type PlatformArguments,
  platformArgumentNames,
} from './platform/platform-arguments.js';
export type { Interpolate } from './resolve-template.js';
export type { Surroundings } from './surroundings.js';
