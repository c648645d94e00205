export type { CommandResult, FileSource, Markdown, Output } from '../language/entry/command-result.js';
export type { Json, JsonObject } from '../language/json/json.js';
export { defineIntegration } from './define-integration.js';
export * from './errors/index.js';
export type { FileReader, StoredFile } from './file-reader.js';
export type { Host } from './host.js';
export type { FormPart, HttpAnswer, HttpClient, HttpOptions, HttpRequest } from './http/http-client.js';
export type * from './integration.js';
export type { Logger } from './logger.js';
