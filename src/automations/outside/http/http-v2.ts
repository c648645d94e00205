import { STATUS_CODES } from 'node:http';
import { isJsonObject, type Json, type JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText, asNumber, shown } from '../../../playbook/values/cast.js';
import type { HttpAnswer } from '../../../sdk/http/http-client.js';
import { shownNote } from '../../answer.js';
import { argument, flagArgument, listArgument, textArgument } from '../../given.js';
import { boundedJson } from '../../json/bounded-json.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation, OutsideEdges } from '../outside-automation.js';
import { ask, type ScriptRequest } from './ask.js';
import { headerName } from './http.js';
import { checkedHeaders, type Login, pairsOf, readTarget } from './read-request.js';
import { readStatuses } from './read-statuses.js';
import { withTime } from './with-time.js';

const trueOrFalse = ['True', 'False'];
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['xml', 'text/xml'],
  ['form', 'application/x-www-form-urlencoded'],
  ['data', 'multipart/form-data'],
]);
/** Answers that are errors; others are told as they are. */
const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 500, 502]);
const mostRetries = 20;

/** `HttpV2`: a request; its answer under `HttpRequest.Response`, or as a file. XML is not taken apart. */
export const httpV2: OutsideAutomation = {
  name: 'HttpV2',
  description: 'Sends an HTTP request.',
  arguments: [
    { name: 'url', description: 'Where it is sent to.', isRequired: true },
    {
      name: 'method',
      description: 'GET, POST and so on.',
      isRequired: true,
      options: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
    },
    { name: 'headers', description: 'Headers, as a JSON object.', isArray: true },
    { name: 'body', description: 'What is sent.', isArray: true },
    { name: 'request_content_type', description: 'json, xml, form, data, or a content type.' },
    { name: 'response_content_type', description: 'The same, of what is accepted.' },
    {
      name: 'parse_response_as',
      description: 'How the answer is read.',
      options: ['text', 'json', 'xml', 'raw_response'],
      default: 'raw_response',
    },
    {
      name: 'auth_credentials',
      description: 'Who asks, as in user,password.',
      isArray: true,
      isSecret: true,
    },
    { name: 'params', description: 'A query, as a JSON object.', isArray: true },
    { name: 'timeout', description: 'Seconds for one request.', default: '10' },
    {
      name: 'enable_redirect',
      description: 'Redirects are followed on the same server only.',
      options: trueOrFalse,
      default: 'True',
    },
    {
      name: 'retry_on_status',
      description: 'Statuses after which it is sent again: 429,500-504.',
      isArray: true,
    },
    { name: 'retry_count', description: `How often, up to ${mostRetries}.`, default: '3' },
    { name: 'timeout_between_retries', description: 'Seconds between two of them.', default: '5' },
    {
      name: 'save_as_file',
      description: 'Whether the answer becomes a file.',
      options: ['yes', 'no'],
      default: 'no',
    },
    { name: 'filename', description: 'What the file is called.', default: 'http-file' },
    {
      name: 'unsecure',
      description: 'Whether any certificate is accepted.',
      options: trueOrFalse,
      default: 'False',
    },
    {
      name: 'proxy',
      description: "Whether the environment's proxy is used.",
      options: trueOrFalse,
      default: 'False',
    },
  ],
  outputs: [
    ...['StatusText', 'URL', 'Body', 'ParsedBody', 'Headers'].map((member) => ({
      contextPath: `HttpRequest.Response.${member}`,
      type: 'String',
    })),
    { contextPath: 'HttpRequest.Response.StatusCode', type: 'Number' },
    ...fileOutputs,
  ],
  async perform(args, edges) {
    const request = requestOf(args);
    const answer = await patient(request, args, edges);
    const { status, body, headers } = answer;
    if (refusals.has(status)) throw new AutomationFailed(refusal(answer));
    const parsedBody = parsed(answer, textArgument(args, 'parse_response_as'));
    if (textArgument(args, 'save_as_file') === 'yes')
      return [fileEntry(textArgument(args, 'filename') || 'http-file', body)];
    const response: JsonObject = {
      ParsedBody: parsedBody,
      Body: answer.text(),
      StatusCode: status,
      StatusText: STATUS_CODES[status] ?? '',
      URL: request.url.href,
      Headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerName(name), value])),
    };
    const readable = `Sent a ${request.method.toUpperCase()} request.`;
    return [{ entry: shownNote({ data: parsedBody }, readable, { 'HttpRequest.Response': response }) }];
  },
};

function requestOf(args: JsonObject): ScriptRequest {
  const { url, login } = readTarget(textArgument(args, 'url'));
  for (const [name, value] of fields(args, 'params')) url.searchParams.append(name, value);
  const headers = fields(args, 'headers');
  const add = (name: string, given: string) => {
    const isThere = headers.some(([own]) => own.toLowerCase() === name.toLowerCase());
    if (given !== '' && !isThere) headers.push([name, contentTypes.get(given) ?? given]);
  };
  add('Content-Type', textArgument(args, 'request_content_type'));
  add('Accept', textArgument(args, 'response_content_type'));
  return {
    method: textArgument(args, 'method'),
    url,
    headers: checkedHeaders(headers),
    body: asAnyText(argument(args, 'body')),
    login: credentials(args) ?? login,
    isInsecure: flagArgument(args, 'unsecure'),
    usesProxy: flagArgument(args, 'proxy'),
  };
}

function credentials(args: JsonObject): Login | undefined {
  const [username, password] = listArgument(args, 'auth_credentials').map(asAnyText);
  return username === undefined ? undefined : { username, password: password ?? '' };
}

/** An object, or the JSON text of one, whose braces may be missing. */
function fields(args: JsonObject, name: string): (readonly [string, string])[] {
  const given = argument(args, name);
  const pairs = pairsOf(given);
  if (pairs) return [...pairs];
  const text = asAnyText(given).trim();
  if (text === '') return [];
  try {
    const value = boundedJson(text.startsWith('{') ? text : `{${text}}`);
    if (isJsonObject(value)) return [...(pairsOf(value) ?? [])];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AutomationFailed(`"${name}" must be an object, or the JSON text of one.`);
}

/** Sends the request until its status is none of those after which it is to be sent again. */
async function patient(request: ScriptRequest, args: JsonObject, edges: OutsideEdges): Promise<HttpAnswer> {
  const again = readStatuses(listArgument(args, 'retry_on_status').map(asAnyText));
  const most = again.size === 0 ? 0 : Math.min(numberOf(args, 'retry_count'), mostRetries);
  const pause = numberOf(args, 'timeout_between_retries') * 1000;
  const seconds = numberOf(args, 'timeout');
  for (let retries = 0; ; retries += 1) {
    const answer = await withTime(seconds, edges.signal, (signal) => ask(request, { ...edges, signal }));
    if (retries >= most || !again.has(answer.status)) return answer;
    await edges.pause(pause);
  }
}

function numberOf(args: JsonObject, name: string): number {
  const given = argument(args, name);
  const number = asNumber(given);
  if (number === undefined || number < 0)
    throw new AutomationFailed(`"${name}" must be a number, not ${shown(given)}.`);
  return number;
}

function parsed(answer: HttpAnswer, as: string): Json {
  if (as.toLowerCase() !== 'json') return answer.text();
  const json = answer.json();
  if (json === undefined) throw new AutomationFailed('The answer is no JSON.');
  return json;
}

function refusal({ status, text }: HttpAnswer): string {
  return `The server answered ${status} ${STATUS_CODES[status] ?? ''}: ${text().slice(0, 1_000)}`;
}
