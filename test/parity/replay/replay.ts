import { createHash } from 'node:crypto';
import type { Clock } from '../../../src/dispatch/clock.js';
import { literals } from '../../../src/dispatch/command-line/template.js';
import { type DispatchAnswer, dispatch } from '../../../src/dispatch/dispatch.js';
import { errorEntries } from '../../../src/dispatch/error-entries.js';
import { expand } from '../../../src/dispatch/expand.js';
import type { Instance } from '../../../src/dispatch/instances/instance.js';
import vmray from '../../../src/integrations/vmray/index.js';
import type { DraftEntry } from '../../../src/language/entry/draft-entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { connectInstance } from '../../../src/runtime/connections/connect-instance.js';
import { FileNotFound } from '../../../src/sdk/errors/file-not-found.js';
import type { FileReader } from '../../../src/sdk/file-reader.js';
import type { HostOptions } from '../../../src/sdk/http/edges.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import type { Actual } from '../actual.js';
import type { CaseFile, RecordedCase } from '../recorded-case.js';
import { askedDate, rateLimitRetries } from '../rules/d16-retries.js';
import { startFakeServer } from './fake-server.js';

/** True for a command that our manifest has, or that nobody's has. */
export function isDeclared(command: string): boolean {
  return command === 'test-module' || vmray.manifest.commands.some(({ name }) => name === command);
}

/** Runs a recorded call through our dispatcher and integration, against a server that answers as recorded. */
export async function replay(recorded: RecordedCase): Promise<Actual> {
  const server = startFakeServer(recorded.http);
  try {
    const time = new VirtualTime(askedDate(recorded) ?? new Date('2024-01-01T00:00:00Z'));
    const drafts = await run(recorded, time);
    return { entries: await Promise.all(drafts.map(entryOf)), requests: [...server.requests] };
  } finally {
    server.close();
  }
}

async function run(recorded: RecordedCase, time: VirtualTime): Promise<readonly DraftEntry[]> {
  const edges: HostOptions = {
    now: () => time.now(),
    sleep: async (milliseconds) => time.pass(milliseconds),
    backOff: () => 0,
    maximumRateLimitRetries: rateLimitRetries,
  };
  const { instance, redact } = connectInstance(
    {
      name: 'recorded',
      integration: vmray,
      isDefault: true,
      parameters: recorded.params,
      withSecrets: () => recorded.params,
    },
    edges,
  );
  const { command } = recorded;
  try {
    const answers = await answersOf(recorded, instance, time, redact);
    return answers.flatMap(({ drafts }) => drafts);
  } catch (error) {
    return errorEntries(error, { command, vendor: 'VMRay', redact });
  }
}

async function answersOf(
  { command, args, files }: RecordedCase,
  instance: Instance,
  time: VirtualTime,
  redact: (text: string) => string,
): Promise<readonly DispatchAnswer[]> {
  const request = { command, args: literals(args) };
  const { invocations } = expand(request, [instance], () => ({ kind: 'missing', path: '' }));
  const answers: DispatchAnswer[] = [];
  for (const [index, invocation] of invocations.entries()) {
    answers.push(
      await dispatch(invocation, {
        files: fileReader(files),
        attempt: `recorded/${index}`,
        signal: new AbortController().signal,
        log: silentLogger,
        clock: time,
        redact,
      }),
    );
  }
  return answers;
}

function fileReader(files: ReadonlyMap<string, CaseFile>): FileReader {
  return {
    async open(entryId) {
      const file = files.get(entryId);
      if (!file) throw new FileNotFound(entryId);
      const { name, content } = file;
      return { name, size: content.length, content: () => once(content) };
    },
  };
}

async function* once(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content;
}

/** An entry with what the recorder adds to files. */
async function entryOf({ entry, file }: DraftEntry, index: number): Promise<JsonObject> {
  const members: JsonObject = Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]): [string, Json][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  if (!file) return members;
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of file.content()) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { ...members, FileID: `FILE-ID-${index + 1}`, _content: { sha256: hash.digest('hex'), size } };
}

/** Time that passes only when somebody waits for it, so that no replay takes long. */
class VirtualTime implements Clock {
  #now: number;

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** A command's time is never up: what it waits for comes at once. */
  after(): () => void {
    return () => {};
  }
}
