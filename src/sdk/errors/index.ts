export { ArgumentError } from './argument-error.js';
export { CommandFailed } from './command-failed.js';
export { ConfigurationError } from './configuration-error.js';
export { FileNotFound } from './file-not-found.js';
export { RateLimited } from './rate-limited.js';
export { SortieError } from './sortie-error.js';
