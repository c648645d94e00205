export type { CommandResult, FileSource, Markdown } from '../language/entry/command-result.js';
export type { Output } from '../language/entry/output.js';
export { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../language/json/json.js';
export type { CompiledManifest, Manifest, Validator } from '../language/manifest/manifest.js';
export { defineIntegration } from './define-integration.js';
export * from './errors/index.js';
export type { FileReader, StoredFile } from './file-reader.js';
export type { Host } from './host.js';
export type {
  Download,
  DownloadLimits,
  FormPart,
  HttpAnswer,
  HttpClient,
  HttpOptions,
  HttpRequest,
} from './http/http-client.js';
export { readServerUrl } from './http/server-url.js';
export type * from './integration.js';
export type { Logger } from './logger.js';
