import type { Answer } from '../../e2e/exec-process.js';
import { isDocumented } from './documented-errors.js';
import type { Outcome } from './order.js';

export type Entry = Readonly<Record<string, unknown>>;

/** What an order asks about, and how to tell a good entry about it. */
export interface Subject {
  /** Part of the path of its request, `/sample/5`. */
  readonly path: string;
  /** How the service says that there is no such thing, where that may be. */
  readonly missing?: RegExp;
  /** @throws Error when the entry tells of something else */
  judge(entry: Entry): Outcome;
}

export function mismatch(entry: unknown, wanted: string): never {
  throw new Error(`${JSON.stringify(entry)?.slice(0, 600)} is no answer about ${wanted}`);
}

/** The text that an error entry or one without a table holds. */
export function textOf(entry: Entry): string {
  const contents = entry['Contents'];
  return typeof contents === 'string' ? contents : '';
}

/** Judges an answer with one entry for each subject, in their order. */
export function judgeEntries(answer: Answer, subjects: readonly Subject[]): Outcome {
  const { entries } = answer;
  if (entries?.length !== subjects.length) return mismatch(answer, `${subjects.length} subjects`);
  const outcomes = subjects.map((subject, index) => judgeEntry(entries[index] ?? {}, subject));
  if (outcomes.includes('failed')) return 'failed';
  return outcomes.includes('nothing') ? 'nothing' : 'answered';
}

export function judgeEntry(entry: Entry, subject: Subject): Outcome {
  if (entry['Type'] !== 4) return subject.judge(entry);
  const message = textOf(entry);
  if (subject.missing?.test(message)) return 'nothing';
  if (isDocumented(message, subject.path)) return 'failed';
  return mismatch(entry, subject.path);
}
