import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll } from '@jest/globals';
import type { Place } from './sortie.js';

/** What comes back on one line; `entries` or `error`. */
export interface Answer {
  readonly id: unknown;
  readonly entries?: readonly Record<string, unknown>[];
  readonly warnings?: readonly string[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** A `sortie exec` that runs. */
export interface ExecProcess {
  readonly child: ChildProcess;
  readonly input: Writable;
  readonly output: Readable;
  /** Writes each: a text as it is, anything else as JSON. */
  send(...requests: readonly unknown[]): void;
  /** The next answer, in the order of completion. */
  next(): Promise<Answer>;
  /** Ends its input, and gives the answers that were not taken, what it wrote on standard error, and its exit code. */
  end(): Promise<{ answers: Answer[]; errors: string; code: number | null }>;
  /** The same without ending its input. */
  ended(): Promise<{ answers: Answer[]; errors: string; code: number | null }>;
}

export function startExec(
  place: Place,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): ExecProcess {
  const child = place.start(['exec', ...words], { environment });
  const { stdin: input, stdout: output, stderr } = child;
  if (!input || !output || !stderr) throw new Error('It has no streams.');
  let errors = '';
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exit = once(child, 'exit');
  let lines: AsyncIterator<string> | undefined;
  const nextLine = () => {
    lines ??= createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    return lines.next();
  };

  async function ended() {
    const answers: Answer[] = [];
    for (let line = await nextLine(); !line.done; line = await nextLine())
      answers.push(JSON.parse(line.value));
    const [code]: (number | null)[] = await exit;
    return { answers, errors, code: code ?? null };
  }

  return {
    child,
    input,
    output,
    send(...requests) {
      const written = requests.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
      input.write(written.map((line) => `${line}\n`).join(''));
    },
    async next() {
      const line = await nextLine();
      if (line.done) throw new Error(`It ended: ${errors}`);
      const answer: Answer = JSON.parse(line.value);
      return answer;
    },
    ended,
    end() {
      input.end();
      return ended();
    },
  };
}

/** A server that keeps every request waiting until it is answered by hand. */
export interface HeldServer {
  readonly url: string;
  /** Paths in the order of arrival. */
  readonly received: readonly string[];
  /** Answers when so many requests have arrived in all. */
  arrived(count: number): Promise<void>;
  /** Answers all that wait, and from now on each at once. */
  release(): void;
}

/** A held server for the tests of a file. */
export function useHeldServer(answer: (request: IncomingMessage) => unknown): () => HeldServer {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
  let url = '';
  let state = newState();
  beforeAll(async () => {
    const server = createServer((request, response) => {
      state.received.push(request.url ?? '');
      const reply = () => send(response, answer(request));
      if (state.isReleased) reply();
      else state.waiting.push(reply);
      for (const look of state.watchers) look();
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object') url = `http://127.0.0.1:${address?.port}`;
  });
  return () => {
    const own = newState();
    state = own;
    return {
      url,
      received: own.received,
      arrived: (count) =>
        new Promise((resolve) => {
          const look = () => {
            if (own.received.length >= count) resolve();
          };
          own.watchers.push(look);
          look();
        }),
      release() {
        own.isReleased = true;
        for (const reply of own.waiting.splice(0)) reply();
      },
    };
  };
}

function newState() {
  const waiting: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  const received: string[] = [];
  return { waiting, watchers, received, isReleased: false };
}

function send(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
