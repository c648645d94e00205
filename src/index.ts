/** What the library exports: to run commands, to write an integration, and to read the language of both. */
export { assemble } from './assemble.js';
export { formatCommandLine } from './dispatch/command-line/format-command-line.js';
export { parseCommandLine } from './dispatch/command-line/parse-command-line.js';
export type { CommandRequest } from './dispatch/expand.js';
export { interpolate } from './language/context/interpolate.js';
export { mergeEntryContext } from './language/context/merge/merge-entry-context.js';
export { readContext } from './language/context/read-context.js';
export * from './language/entry/index.js';
export { readManifest } from './language/manifest/read-manifest.js';
export { newInvestigation } from './runtime/investigation/investigation.js';
export { OpenInvestigation } from './runtime/investigation/open-investigation.js';
export type { StoredEntry } from './runtime/investigation/stored-entry.js';
export { runCommand } from './runtime/run-command.js';
export type { System } from './runtime/system.js';
export * from './sdk/index.js';
export { loadManifest } from './settings/load-manifest.js';
