import { isJsonObject, type Json, type JsonObject, member } from '../../src/language/json/json.js';
import {
  type Expected,
  type ExpectedEntry,
  type ExpectedRequest,
  nothing,
  type RequiredContent,
} from './expected.js';
import { textOf } from './original/arguments.js';
import { languageWords } from './original/python-words.js';
import { firstRequest } from './original/requests.js';
import { serverOf } from './original/server.js';
import type { Answer, RecordedCase } from './recorded-case.js';

/** What the fake server answers to a request beyond the recording. */
export const beyondRecording: Answer = {
  status: 599,
  headers: { 'Content-Type': 'application/json' },
  body: { kind: 'json', json: { error_msg: 'no more recorded exchanges', result: 'error' } },
};

/** The recording as it is, before any rule. */
export function asRecorded(recorded: RecordedCase): Expected {
  const origin = serverOf(recorded.params)?.origin ?? '';
  return {
    requests: recorded.http.map(({ request }) => ({ ...request, origin })),
    answers: recorded.http.map(({ answer }) => answer),
    entries: recorded.entries.map(entryAsRecorded),
    isSettled: false,
  };
}

function entryAsRecorded(entry: Json): ExpectedEntry {
  if (!isJsonObject(entry)) return { members: { bareText: entry } };
  const { HumanReadable: readable, Contents: contents, ...others } = entry;
  if (isErrorEntry(entry)) return { members: others, contents: { kind: 'exact', text: String(contents) } };
  const members: JsonObject = { ...others, Contents: contents ?? null };
  return typeof readable === 'string'
    ? { members, readable: { kind: 'exact', text: readable } }
    : { members };
}

/** True for an entry of type 4. */
export function isErrorEntry(entry: JsonObject): boolean {
  return member(entry, 'Type') === 4;
}

const errorMembers: JsonObject = { Type: 4, ContentsFormat: 'text', EntryContext: null };

/** An error entry with exactly these words. */
export function errorEntry(text: string): ExpectedEntry {
  return { members: errorMembers, contents: { kind: 'exact', text } };
}

/** An error entry in words of ours that hold all of these. */
export function errorNaming(
  all: readonly string[],
  oneOf: readonly (readonly string[])[] = [],
  never: readonly RegExp[] = [],
): ExpectedEntry {
  return { members: errorMembers, contents: required(all, oneOf, never) };
}

/** An error entry that names an argument, in quotes or the like, and its value where it has one. */
export function argumentError(names: readonly string[], value?: Json): ExpectedEntry {
  const quoted = names.map((name) => [
    `"${name}"`,
    `'${name}'`,
    `\`${name}\``,
    `argument ${name}`,
    `${name}=`,
  ]);
  const text = value === undefined ? '' : textOf(value).slice(0, 100);
  const escaped = JSON.stringify(text).slice(1, -1);
  return errorNaming([], [...quoted, ...(text === '' ? [] : [[text, escaped]])]);
}

/** An entry of text in words of ours that hold all of these; it adds nothing to the context. */
export function noteNaming(all: readonly string[]): ExpectedEntry {
  const text = required(all);
  const members: JsonObject = {
    Type: 1,
    ContentsFormat: 'text',
    EntryContext: nothing,
    IgnoreAutoExtract: false,
  };
  return { members, readable: text, contents: text };
}

/** A readable text or an error that must hold all of these, one of each group, and no word of a language. */
export function required(
  all: readonly string[],
  oneOf: readonly (readonly string[])[] = [],
  never: readonly RegExp[] = [],
): RequiredContent {
  return { kind: 'required', all, oneOf, never: [...languageWords, ...never] };
}

/** The call ends with one error and no request. */
export function refused(expected: Expected, error: ExpectedEntry): Expected {
  return { ...expected, requests: [], answers: [], entries: [error], isSettled: true };
}

/** The call that the original refused is carried out by ours, and meets a server that has no more recordings. */
export function carriedOut(expected: Expected, recorded: RecordedCase): Expected {
  const request = firstRequest(recorded);
  if (!request) return expected;
  const answers = [beyondRecording];
  return {
    requests: [onServer(request, recorded)],
    answers,
    entries: [errorEntry(ordinaryError(beyondRecording))],
    isSettled: true,
  };
}

/** The request as the call's own server gets it. */
export function onServer(
  request: ExpectedRequest | Omit<ExpectedRequest, 'origin'>,
  recorded: RecordedCase,
): ExpectedRequest {
  const server = serverOf(recorded.params);
  return { ...request, origin: server?.origin ?? '', path: `${server?.prefix ?? ''}${request.path}` };
}

/** The original's words for an answer that is an error. */
export function ordinaryError(answer: Answer): string {
  return `Error in API call to VMRay [${answer.status}] - ${reasonOf(answer)}`;
}

function reasonOf(answer: Answer): string {
  if (answer.status === 401) return 'Token may be invalid';
  if (answer.body.kind === 'json' && isJsonObject(answer.body.json)) {
    const message = member(answer.body.json, 'error_msg');
    if (typeof message === 'string') return message;
  }
  return bodyText(answer);
}

/** The body of an answer as text. */
export function bodyText({ body }: Answer): string {
  switch (body.kind) {
    case 'json':
      return pythonJson(body.json);
    case 'text':
      return body.text;
    case 'bytes':
      return body.bytes.toString('utf8');
  }
}

/** JSON as the recorder's server wrote it: blanks after commas and colons, ASCII only. */
export function pythonJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([key, item]) => `${asciiJson(key)}: ${pythonJson(item)}`);
    return `{${members.join(', ')}}`;
  }
  return asciiJson(value);
}

function asciiJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
