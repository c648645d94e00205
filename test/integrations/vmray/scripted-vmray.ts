import integration from '../../../src/integrations/vmray/index.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { FileNotFound } from '../../../src/sdk/errors/index.js';
import { memoryDownload } from '../../../src/sdk/http/download/memory-download.js';
import { httpAnswer } from '../../../src/sdk/http/http-answer.js';
import type { HttpAnswer, HttpRequest } from '../../../src/sdk/http/http-client.js';
import type {
  CallSurroundings,
  CommandFailed,
  CommandResult,
  Host,
  Outcome,
} from '../../../src/sdk/index.js';
import { silentLogger } from '../../../src/sdk/logger.js';

/** An answer of the platform: a body for status 200, or a status with text or bytes; or why there is none. */
export type Scripted = Error | Json | { readonly status: number; readonly text: string } | Bytes;

interface Bytes {
  readonly status: number;
  readonly bytes: Uint8Array;
}

export interface Played {
  readonly outcomes: readonly Outcome[];
  readonly requests: readonly HttpRequest[];
}

export const parameters: JsonObject = {
  integrationReliability: 'C - Fairly reliable',
  server: 'https://vmray.test',
  credentials: { identifier: '', password: 'key-for-tests', credential: '', credentials: {} },
  proxy: false,
  insecure: false,
  retry_on_rate_limit: true,
  api_key: '',
};

const defaults: JsonObject = { shareable: false, max_jobs: 1, all_artifacts: false };

type Files = Readonly<Record<string, { readonly name: string; readonly text: string }>>;

/** A connection that is given these answers in order, and remembers what it was asked. */
function scripted(answers: readonly Scripted[], onRequest: (request: HttpRequest) => void = () => {}) {
  const requests: HttpRequest[] = [];
  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const scripted = answers[requests.length];
    requests.push(request);
    onRequest(request);
    if (scripted === undefined) throw new Error(`no answer scripted for ${request.method} ${request.path}`);
    if (scripted instanceof Error) throw scripted;
    if (isBytes(scripted)) return httpAnswer(scripted.status, {}, scripted.bytes);
    const { status, text } = isStatus(scripted) ? scripted : { status: 200, text: JSON.stringify(scripted) };
    return httpAnswer(status, {}, Buffer.from(text));
  }
  const host: Host = {
    log: silentLogger,
    now: () => new Date(0),
    http: () => ({ send, download: async (request) => memoryDownload(await send(request)) }),
  };
  return { connection: integration.connect(parameters, host), requests };
}

function surroundings(files: Files): CallSurroundings {
  return {
    attempt: 'attempt',
    now: new Date(0),
    signal: new AbortController().signal,
    log: silentLogger,
    files: {
      async open(entryId) {
        const file = files[entryId];
        if (!file) throw new FileNotFound(entryId);
        const bytes = Buffer.from(file.text);
        return {
          name: file.name,
          size: bytes.length,
          async *content() {
            yield bytes;
          },
        };
      },
    },
  };
}

/** Runs a command of the integration against answers given in order, with files by entry id. */
export async function play(
  command: string,
  args: JsonObject,
  answers: readonly Scripted[],
  files: Files = {},
  onRequest?: (request: HttpRequest) => void,
  more: Partial<CallSurroundings> = {},
): Promise<Played> {
  const { connection, requests } = scripted(answers, onRequest);
  const call = { ...surroundings(files), ...more };
  const outcome = await connection.run(command, { ...defaults, ...args }, call);
  if ('next' in outcome) throw new Error('no command of VMRay asks to be called again');
  return { outcomes: 'length' in outcome ? outcome : [outcome], requests };
}

/** What a search has come to; `waits` in seconds. */
export interface Searched {
  readonly found: CommandResult | 'absent' | 'unknown' | Error;
  readonly requests: readonly HttpRequest[];
  readonly waits: readonly number[];
}

/** Looks for what an attempt `attempt` of an upload has done, which began at this time. */
export async function search(
  command: string,
  answers: readonly Scripted[],
  { begunAt, lookForSeconds = 0 }: { readonly begunAt: string; readonly lookForSeconds?: number },
): Promise<Searched> {
  const { connection, requests } = scripted(answers);
  const waits: number[] = [];
  const args = command === 'vmray-upload-url' ? { url: 'https://a.example.test' } : { entry_id: '1@1' };
  const wait = async (seconds: number) => {
    waits.push(seconds);
  };
  const call = { ...surroundings({}), begunAt: new Date(begunAt), lookForSeconds, wait };
  if (!connection.find) throw new Error('VMRay cannot be asked.');
  const found = await connection
    .find(command, { ...defaults, ...args }, call)
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return { found, requests, waits };
}

/** The single result of a command that must have succeeded. */
export function result({ outcomes }: Played): CommandResult {
  const [first, ...others] = outcomes;
  if (first === undefined || others.length > 0 || first instanceof Error) {
    throw new Error(`expected one result, not ${JSON.stringify(outcomes)}`);
  }
  return first;
}

export function isFailure(outcome: Outcome | undefined): outcome is CommandFailed {
  return outcome instanceof Error;
}

/** The value under an output path, by its beginning. */
export function output(played: Played, path: string): Json | undefined {
  return result(played).outputs?.find((candidate) => candidate.path.startsWith(path))?.value;
}

function isStatus(scripted: Scripted): scripted is { readonly status: number; readonly text: string } {
  return typeof scripted === 'object' && scripted !== null && 'status' in scripted && 'text' in scripted;
}

function isBytes(scripted: Scripted): scripted is Bytes {
  return (
    typeof scripted === 'object' &&
    scripted !== null &&
    'bytes' in scripted &&
    scripted['bytes'] instanceof Uint8Array
  );
}
