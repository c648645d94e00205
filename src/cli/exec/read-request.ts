import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import type { GivenFile, Order, PipeRequest } from './pipe-request.js';
import { RefusedLine } from './refused-line.js';
import { base64, longestTimeout, mostMembers, requestSchema } from './request-schema.js';

const known: ReadonlySet<string> = new Set(Object.keys(requestSchema.properties));
const knownOfFile: ReadonlySet<string> = new Set(
  Object.keys(requestSchema.properties.files.additionalProperties.properties),
);
const base64Text = new RegExp(base64);
/** Unknown members that are each named in a warning; the others are counted. */
const mostNamed = 20;

/**
 * Reads a request of the pipe: accepts what `requestSchema` accepts, and says in warnings what it ignores. No message
 * repeats a value: it may be a secret.
 * @throws RefusedLine `not-a-request`, naming the member and what it should be
 */
export function readRequest(document: Json): PipeRequest {
  if (!isJsonObject(document)) throw refusal('A request must be a JSON object');
  const id = present(document, 'id');
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw refusal('"id" must be a text, a number or null');
  const params = members(document, 'params');
  const instance = text(document, 'instance');
  const integration = text(document, 'integration');
  const timeoutSeconds = seconds(document);
  const warnings = unknownMembers(document, known, 'the request');
  if (params && instance !== undefined) warnings.push('"instance" is ignored: "params" is given too.');
  return {
    order: orderOf(document),
    ...(integration === undefined ? {} : { integration }),
    ...(params ? { params } : {}),
    ...(instance === undefined || params ? {} : { instance }),
    files: filesOf(members(document, 'files'), warnings),
    context: object(document, 'context') ?? {},
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    warnings,
  };
}

function orderOf(request: JsonObject): Order {
  const command = text(request, 'command');
  const line = text(request, 'line');
  const args = members(request, 'args');
  if (line === undefined) {
    if (command === undefined) throw refusal('A request must have a "command", or a "line" instead');
    if (command === '') throw refusal('"command" must not be empty');
    return { kind: 'command', command, args: args ?? {} };
  }
  if (command !== undefined || args) throw refusal('"line" stands instead of "command" and "args"');
  if (line === '') throw refusal('"line" must not be empty');
  return { kind: 'line', line };
}

function seconds(request: JsonObject): number | undefined {
  const given = present(request, 'timeout');
  if (given === undefined) return undefined;
  if (typeof given !== 'number' || given < 0 || given > longestTimeout)
    throw refusal(`"timeout" must be a number of seconds from 0 to ${longestTimeout}`);
  return given === 0 ? undefined : given;
}

function filesOf(given: JsonObject | undefined, warnings: string[]): ReadonlyMap<string, GivenFile> {
  const files = new Map<string, GivenFile>();
  for (const [entryId, file] of Object.entries(given ?? {})) {
    const which = `The file ${shown(entryId)}`;
    if (!isJsonObject(file))
      throw refusal(`${which} must be an object with a name and a path or contentBase64`);
    const name = member(file, 'name');
    if (typeof name !== 'string') throw refusal(`${which} must have a text as its "name"`);
    files.set(entryId, { name, ...contentOf(file, which) });
    warnings.push(...unknownMembers(file, knownOfFile, `the file ${shown(entryId)}`));
  }
  return files;
}

type Content =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'content'; readonly base64: string };

function contentOf(file: JsonObject, which: string): Content {
  const path = text(file, 'path', which);
  const content = text(file, 'contentBase64', which);
  if ((path === undefined) === (content === undefined))
    throw refusal(`${which} must have either a "path" or a "contentBase64"`);
  if (content !== undefined) {
    if (!base64Text.test(content)) throw refusal(`${which} must have base64 as its "contentBase64"`);
    return { kind: 'content', base64: content };
  }
  if (path === undefined || path === '') throw refusal(`${which} must not have an empty "path"`);
  return { kind: 'path', path };
}

/** A member that is there; null counts as absent. */
function present(holder: JsonObject, name: string): Json | undefined {
  return member(holder, name) ?? undefined;
}

function text(holder: JsonObject, name: string, which?: string): string | undefined {
  const value = present(holder, name);
  if (value === undefined || typeof value === 'string') return value;
  throw refusal(
    which === undefined ? `"${name}" must be a text` : `${which} must have a text as its "${name}"`,
  );
}

function object(request: JsonObject, name: string): JsonObject | undefined {
  const value = present(request, name);
  if (value === undefined || isJsonObject(value)) return value;
  throw refusal(`"${name}" must be an object`);
}

/** An object that a command is called with, and that has no more members than any command needs. */
function members(request: JsonObject, name: 'args' | 'params' | 'files'): JsonObject | undefined {
  const value = object(request, name);
  if (value && Object.keys(value).length > mostMembers)
    throw refusal(`"${name}" must not have more than ${mostMembers} members`);
  return value;
}

function unknownMembers(holder: JsonObject, names: ReadonlySet<string>, where: string): string[] {
  const unknown = Object.keys(holder).filter((name) => !names.has(name));
  const warnings = unknown
    .slice(0, mostNamed)
    .map((name) => `${shown(name)} is no member of ${where} and ignored.${didYouMean(name, names)}`);
  if (unknown.length > mostNamed)
    warnings.push(`${unknown.length - mostNamed} further unknown members of ${where} are ignored.`);
  return warnings;
}

function shown(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function refusal(problem: string): RefusedLine {
  return new RefusedLine(
    'not-a-request',
    `${problem}. "sortie exec --schema" prints what a request looks like.`,
  );
}
