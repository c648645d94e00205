import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../src/language/json/json.js';

/** One part of a multipart form, as the recorder saw it. */
export interface RequestPart {
  readonly name: string;
  /** Absent for a plain field. */
  readonly filename?: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A request on the wire: `path` as sent, percent-encoded; `query` decoded. */
export interface RequestOnWire {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly multipart?: readonly RequestPart[];
}

export type AnswerBody =
  | { readonly kind: 'json'; readonly json: Json }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

export interface Exchange {
  readonly request: RequestOnWire;
  readonly answer: Answer;
}

export interface CaseFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What the original integration did for one call (the recordings' README has the format). */
export interface RecordedCase {
  /** `vmray-get-sample/happy`. */
  readonly name: string;
  readonly command: string;
  readonly params: JsonObject;
  readonly args: JsonObject;
  /** War Room files by entry id. */
  readonly files: ReadonlyMap<string, CaseFile>;
  readonly http: readonly Exchange[];
  /** Entries; `test-module` has the bare text `ok`. */
  readonly entries: readonly Json[];
  readonly note: string;
}

/** A case file that is not what the recordings' README describes. */
export class UnreadableCase extends Error {
  constructor(file: string, why: string) {
    super(`${file} is not a recorded case: ${why}.`);
  }
}

export interface CaseFolder {
  /** By name. */
  readonly cases: readonly RecordedCase[];
  /** Why a file is no case, one message each. */
  readonly unreadable: readonly string[];
}

/** Every case below a folder; a file that is none does not hide the others. */
export function readCases(folder: string): CaseFolder {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const cases: RecordedCase[] = [];
  const unreadable: string[] = [];
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    try {
      cases.push(readCase(path.join(folder, file), caseName(folder, file)));
    } catch (error) {
      if (!(error instanceof UnreadableCase) && !(error instanceof SyntaxError)) throw error;
      unreadable.push(`${file}: ${error.message}`);
    }
  }
  return { cases, unreadable };
}

/** `<folder of the command>/<file>`, also when the folder given is that of one command. */
function caseName(folder: string, file: string): string {
  const full = path.join(path.resolve(folder), file).replace(/\.json$/, '');
  return full.split(path.sep).slice(-2).join('/');
}

function readCase(file: string, name: string): RecordedCase {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(parsed)) throw new UnreadableCase(file, 'it holds no object');
  return caseOf(parsed, name, file);
}

/** @throws UnreadableCase naming `file` when a member is missing or of another kind */
export function caseOf(json: JsonObject, name: string, file: string): RecordedCase {
  const must = reader(file);
  return {
    name,
    command: must.text(json, 'command'),
    params: must.object(json, 'params'),
    args: must.object(json, 'args'),
    files: new Map(
      Object.entries(must.object(json, 'files')).map(([id, stored]) => {
        if (!isJsonObject(stored)) throw new UnreadableCase(file, `file ${id} is no object`);
        return [
          id,
          {
            name: must.text(stored, 'name'),
            content: Buffer.from(must.text(stored, 'contentBase64'), 'base64'),
          },
        ];
      }),
    ),
    http: must.objects(json, 'http').map((exchange) => ({
      request: requestOf(must.object(exchange, 'request'), must),
      answer: answerOf(must.object(exchange, 'response'), must),
    })),
    entries: must.list(json, 'entries'),
    note: typeof json['note'] === 'string' ? json['note'] : '',
  };
}

type Reader = ReturnType<typeof reader>;

function reader(file: string) {
  const wrong = (name: string, kind: string) =>
    new UnreadableCase(file, `its member "${name}" is no ${kind}`);
  const list = (from: JsonObject, name: string): readonly Json[] => {
    const value = member(from, name);
    if (!isJsonList(value)) throw wrong(name, 'list');
    return value;
  };
  return {
    text(from: JsonObject, name: string): string {
      const value = member(from, name);
      if (typeof value !== 'string') throw wrong(name, 'text');
      return value;
    },
    number(from: JsonObject, name: string): number {
      const value = member(from, name);
      if (typeof value !== 'number') throw wrong(name, 'number');
      return value;
    },
    object(from: JsonObject, name: string): JsonObject {
      const value = member(from, name);
      if (!isJsonObject(value)) throw wrong(name, 'object');
      return value;
    },
    list,
    objects(from: JsonObject, name: string): readonly JsonObject[] {
      return list(from, name).map((item) => {
        if (!isJsonObject(item)) throw wrong(name, 'list of objects');
        return item;
      });
    },
  };
}

function requestOf(json: JsonObject, must: Reader): RequestOnWire {
  const parts = member(json, 'multipart') ?? undefined;
  return {
    method: must.text(json, 'method'),
    path: must.text(json, 'path'),
    query: texts(must.object(json, 'query')),
    ...(parts === undefined
      ? {}
      : { multipart: must.objects(json, 'multipart').map((part) => partOf(part, must)) }),
  };
}

function partOf(json: JsonObject, must: Reader): RequestPart {
  const filename = member(json, 'filename');
  return {
    name: must.text(json, 'name'),
    ...(typeof filename === 'string' ? { filename } : {}),
    sha256: must.text(json, 'sha256'),
    size: must.number(json, 'size'),
  };
}

function answerOf(json: JsonObject, must: Reader): Answer {
  return {
    status: must.number(json, 'status'),
    headers: texts(must.object(json, 'headers')),
    body: bodyOf(json, must),
  };
}

function bodyOf(json: JsonObject, must: Reader): AnswerBody {
  const body = member(json, 'bodyJson');
  if (body !== undefined) return { kind: 'json', json: body };
  if (member(json, 'bodyBase64') !== undefined)
    return { kind: 'bytes', bytes: Buffer.from(must.text(json, 'bodyBase64'), 'base64') };
  return { kind: 'text', text: must.text(json, 'bodyText') };
}

function texts(object: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      isJsonList(value) ? value.map(String).join(',') : String(value),
    ]),
  );
}
