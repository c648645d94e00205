import type { Entry } from '../../language/entry/entry.js';
import { EntryType } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import { type JsonObject, member } from '../../language/json/json.js';
import type { NewEntry } from '../engine/event.js';
import { asAnyText } from '../values/cast.js';
import type { StubAnswer } from './stubs.js';

/**
 * The answers of one command or automation. They are used up in order and the last one stays; of those with a condition
 * the first whose arguments all match is taken.
 */
export class StubDeck {
  #next = 0;

  constructor(private readonly answers: readonly StubAnswer[]) {}

  /** Undefined when no answer is left that fits. */
  draw(args: JsonObject): StubAnswer | undefined {
    const last = this.answers.length - 1;
    for (let index = Math.min(this.#next, last); index >= 0 && index <= last; index += 1) {
      const answer = this.answers[index];
      if (!answer || !fits(answer, args)) continue;
      // An answer with a condition is passed by others, and does not use up those before it.
      if (index === this.#next) this.#next = Math.min(this.#next + 1, last);
      return answer;
    }
    return this.answers.find((answer) => fits(answer, args));
  }
}

function fits({ when }: StubAnswer, args: JsonObject): boolean {
  return (
    when === undefined ||
    Object.entries(when).every(([name, value]) => asAnyText(member(args, name) ?? null) === asAnyText(value))
  );
}

/** The entries of an answer. */
export function stubEntries(answer: StubAnswer): readonly NewEntry[] {
  const { outputs, contents, readable, error, result, polling } = answer;
  const entries: NewEntry[] = [];
  if (error === undefined || outputs !== undefined || contents !== undefined || readable !== undefined)
    entries.push({
      entry: note(answer, contents ?? result ?? outputs ?? null),
      ...(polling ? { polling } : {}),
    });
  if (error !== undefined) entries.push({ entry: errorEntry(error) });
  return entries;
}

function note({ outputs, readable }: StubAnswer, contents: Entry['Contents']): Entry {
  return {
    Type: EntryType.note,
    ContentsFormat: typeof contents === 'string' ? 'text' : 'json',
    Contents: contents,
    ...(readable === undefined ? {} : { HumanReadable: readable, ReadableContentsFormat: 'markdown' }),
    ...(outputs === undefined ? {} : { EntryContext: outputs }),
  };
}
