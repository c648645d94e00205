import { type Entry, EntryType } from '../../../src/language/entry/entry.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Answer, DetonationTools, Progress } from '../../../src/runtime/detonation/detonation.js';
import type { StoredEntry } from '../../../src/runtime/investigation/stored-entry.js';
import { testClock } from '../test-clock.js';

/** An entry with a context. */
export function found(EntryContext: JsonObject): Entry {
  return { Type: EntryType.note, ContentsFormat: 'json', Contents: null, EntryContext };
}

export function failed(message: string): Entry {
  return errorEntry(message);
}

export function submitted(...ids: number[]): Entry {
  return found({
    'VMRay.Job(val.JobID === obj.JobID)': [],
    'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': ids.map((id) => ({
      SubmissionID: id,
      SampleID: id * 10,
    })),
  });
}

export function polled(id: number, verdict?: string, sampleId: Json = id * 10): Entry {
  return found({
    'VMRay.Submission(val.SubmissionID === obj.SubmissionID)': {
      SubmissionID: id,
      SampleID: sampleId,
      IsFinished: verdict !== undefined,
      Verdict: verdict ?? 'Not Available',
      VerdictReason: verdict === undefined ? null : `because ${id}`,
    },
  });
}

/** A test may replace a tool. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Answers by command, used up in order, the last one repeating. */
export type Script = Readonly<Record<string, readonly Entry[]>>;

export interface ScriptedTools extends Mutable<DetonationTools<Answer>> {
  /** What was asked, as `command value`. */
  readonly asked: readonly string[];
  /** Seconds that each question was given. */
  readonly limits: readonly (Json | undefined)[];
  readonly kept: readonly Entry[];
  readonly progress: readonly Progress[];
  readonly waits: readonly number[];
  readonly controller: AbortController;
}

/** Tools that answer from a script and keep a record; `onAsk` may interrupt. */
export function scriptedTools(
  script: Script,
  onAsk: (asked: string, stop: () => void) => void = () => {},
): ScriptedTools {
  const clock = testClock(Number.POSITIVE_INFINITY);
  const controller = new AbortController();
  const asked: string[] = [];
  const limits: (Json | undefined)[] = [];
  const kept: Entry[] = [];
  const progress: Progress[] = [];
  const used = new Map<string, number>();
  return {
    asked,
    limits,
    kept,
    progress,
    waits: clock.waits,
    controller,
    clock,
    signal: controller.signal,
    report: (event) => progress.push(event),
    async ask(command, { 'execution-timeout': limit, ...args }) {
      const name = `${command} ${Object.values(args).join()}`;
      asked.push(name);
      limits.push(limit);
      onAsk(name, () => controller.abort(new Error('Interrupted.')));
      const answers = script[name] ?? script[command] ?? [found({})];
      const position = used.get(name) ?? 0;
      used.set(name, position + 1);
      const entry = answers[Math.min(position, answers.length - 1)];
      return { entries: entry ? [entry] : [] };
    },
    async keep(answer) {
      return answer.entries.map((entry): StoredEntry => {
        kept.push(entry);
        return { ...entry, ID: `${kept.length}@4`, Brand: 'vmray', ModuleName: 'vmray' };
      });
    },
  };
}
