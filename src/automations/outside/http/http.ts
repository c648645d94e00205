import { STATUS_CODES } from 'node:http';
import type { Json, JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../../playbook/values/cast.js';
import type { HttpAnswer } from '../../../sdk/http/http-client.js';
import { note } from '../../answer.js';
import { argument, flagArgument, textArgument } from '../../given.js';
import { baseName } from '../base-name.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation } from '../outside-automation.js';
import { ask } from './ask.js';
import { checkedHeaders, pairsOf, readTarget } from './read-request.js';

const trueOrFalse = ['true', 'false'];

/**
 * `http`: a request; its answer, of whatever status, under `HttpRequest.Response`, or as a file. Certificates are checked
 * unless `unsecure` (the published script does not check them unless asked to).
 */
export const http: OutsideAutomation = {
  name: 'http',
  description: 'Sends an HTTP request.',
  arguments: [
    {
      name: 'method',
      description: 'GET, POST and so on.',
      isRequired: true,
      options: ['GET', 'POST', 'DELETE', 'PUT'],
    },
    { name: 'url', description: 'Where it is sent to.', isRequired: true },
    { name: 'body', description: 'What is sent.', isArray: true },
    { name: 'headers', description: 'Headers, as in name:value,name:value.', isArray: true },
    { name: 'insecure', description: 'The same as "unsecure".', options: trueOrFalse },
    {
      name: 'unsecure',
      description: 'Whether any certificate is accepted.',
      options: trueOrFalse,
      default: 'false',
    },
    {
      name: 'proxy',
      description: "Whether the environment's proxy is used.",
      options: trueOrFalse,
      default: 'false',
    },
    { name: 'username', description: 'Who asks.' },
    { name: 'password', description: 'The password of who asks.', isSecret: true },
    { name: 'saveAsFile', description: 'Whether the answer becomes a file.', default: 'no' },
    { name: 'filename', description: 'What the file is called; by default as the server says.' },
  ],
  outputs: [
    { contextPath: 'HttpRequest.Response.StatusCode', type: 'Number' },
    { contextPath: 'HttpRequest.Response.Status', type: 'String' },
    { contextPath: 'HttpRequest.Response.Body', type: 'String' },
    { contextPath: 'HttpRequest.Response.Headers', type: 'Unknown' },
    ...fileOutputs,
  ],
  async perform(args, edges) {
    const { url, login } = readTarget(textArgument(args, 'url'));
    const username = textArgument(args, 'username');
    const answer = await ask(
      {
        method: textArgument(args, 'method'),
        url,
        headers: checkedHeaders(headersOf(argument(args, 'headers'))),
        body: asAnyText(argument(args, 'body')),
        login: username === '' ? login : { username, password: textArgument(args, 'password') },
        isInsecure: flagArgument(args, 'unsecure') || flagArgument(args, 'insecure'),
        usesProxy: flagArgument(args, 'proxy'),
      },
      edges,
    );
    if (flagArgument(args, 'saveAsFile'))
      return [fileEntry(textArgument(args, 'filename') || nameOf(answer), answer.body)];
    const response = responseOf(answer);
    return [{ entry: note(response, { 'HttpRequest.Response': response }) }];
  },
};

/** As the platform's own client tells an answer: a list of values for each header. */
function responseOf({ status, headers, text }: HttpAnswer): JsonObject {
  return {
    StatusCode: status,
    Status: `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
    Body: text(),
    Headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerName(name), [value]])),
  };
}

/** `content-type` as it is written by servers: `Content-Type`. */
export function headerName(name: string): string {
  return name.replace(
    /(^|-)([a-z])/g,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
}

/** `name:value` between commas, an object, or the JSON text of one. A value may hold colons, and no commas. */
function headersOf(given: Json): readonly (readonly [string, string])[] {
  const pairs = pairsOf(given);
  if (pairs) return pairs;
  const text = asAnyText(given).trim();
  if (text === '') return [];
  return text.split(',').map((part) => {
    const colon = part.indexOf(':');
    if (colon < 1)
      throw new AutomationFailed(
        `"headers" must look like name:value,name:value, and ${JSON.stringify(part.slice(0, 50))} does not.`,
      );
    return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
  });
}

/** The name that the server gives the file. */
function nameOf({ headers }: HttpAnswer): string {
  const disposition = headers['content-disposition'] ?? '';
  const [, quoted, plain] = /filename\s*=\s*(?:"([^"]{1,200})"|([^\s";]{1,200}))/i.exec(disposition) ?? [];
  return baseName(quoted ?? plain ?? 'http-file');
}
