import { isJsonObject, member } from '../../../src/language/json/json.js';
import type { Expected, Rule } from '../expected.js';
import { errorEntry, errorNaming, noteNaming, ordinaryError } from '../expected-entries.js';
import { errorMessages, isEmpty, lastAnswer, lastBody, lastData } from '../original/answers.js';
import { readTables } from '../original/markdown.js';
import { textArgument } from '../original/requests.js';
import { submissionEntry } from '../original/submission.js';
import type { RecordedCase } from '../recorded-case.js';
import { onlyError } from './rewrite.js';

const fileCommands: ReadonlySet<string> = new Set(['vmray-get-summary', 'vmray-get-screenshots']);

/** Answers that are neither plain success nor plain failure. */
export const mixedAnswers: Rule = {
  deviation: 'D23',
  apply(expected, recorded) {
    if (onlyError(expected) === undefined) return expected;
    switch (lastAnswer(expected)?.status) {
      case 204:
        return noContent(expected, recorded);
      case 405:
        return { ...expected, entries: [errorNaming(['[405]'], [], [/token/i])] };
      default:
        return partlySubmitted(fileError(expected, recorded), recorded);
    }
  },
};

/** A 204 is success for tag commands, and the not-found answer where data was asked for. */
function noContent(expected: Expected, recorded: RecordedCase): readonly Expected[] {
  if (!recorded.command.endsWith('-tag')) {
    // The job commands have a not-found answer of their own (D22).
    if (recorded.command.includes('-job-')) return [expected];
    return [{ ...expected, entries: [noteNaming(idsOf(recorded))] }];
  }
  const done = recorded.command === 'vmray-add-tag' ? 'added to' : 'removed from';
  const subject = textArgument(recorded.args, 'analysis_id') === '' ? 'submission' : 'analysis';
  const readable = `Tags: ${textArgument(recorded.args, 'tag')} has been ${done} ${subject}: ${textArgument(recorded.args, `${subject}_id`)}`;
  const common = { Type: 1, EntryContext: {}, IgnoreAutoExtract: false, IndicatorTimeline: null };
  return [
    { ContentsFormat: 'json', Contents: null },
    { ContentsFormat: 'text', Contents: readable },
  ].map((contents) => ({
    ...expected,
    entries: [{ members: { ...common, ...contents }, readable: { kind: 'exact', text: readable } }],
  }));
}

/** What the call was about, for a text that must name it. */
export function idsOf({ args }: RecordedCase): readonly string[] {
  return ['sample_id', 'submission_id', 'analysis_id', 'job_id', 'hash']
    .map((name) => textArgument(args, name))
    .filter((text) => text !== '');
}

/** A JSON error where a file was expected is shown as that error, not as its bytes. */
function fileError(expected: Expected, { command }: RecordedCase): Expected {
  if (!fileCommands.has(command)) return expected;
  const answer = lastAnswer(expected);
  const body = lastBody(expected);
  if (!answer || !body || typeof member(body, 'error_msg') !== 'string') return expected;
  const recorded = onlyError(expected) ?? '';
  if (!recorded.startsWith(`Error in API call to VMRay [${answer.status}] - {`)) return expected;
  return { ...expected, entries: [errorEntry(ordinaryError(answer))] };
}

/**
 * A submission with jobs and some errors is reported, the errors listed in it as warnings. So is one without jobs: a
 * used-up quota leaves submissions that were made (`vmray-api/README.md` section 17).
 */
function partlySubmitted(expected: Expected, { command }: RecordedCase): Expected {
  const body = lastBody(expected);
  const data = lastData(expected);
  if (!command.startsWith('vmray-upload-') || !body || !isJsonObject(data)) return expected;
  const messages = errorMessages(body);
  if (
    (isEmpty(member(data, 'jobs')) && isEmpty(member(data, 'submissions'))) ||
    isEmpty(member(data, 'errors')) ||
    member(body, 'error_msg') !== undefined
  )
    return expected;
  const entry = submissionEntry(data, body, command === 'vmray-upload-url' ? 'URL' : 'File');
  const tables = readTables(entry.readable?.kind === 'exact' ? entry.readable.text : '');
  return {
    ...expected,
    entries: [
      {
        ...entry,
        readable: {
          kind: 'tables',
          tables: tables.map(({ title, headers, rows }) => ({
            title,
            headers,
            rows: rows.map((row) => row.map((cell) => [cell])),
            cells: 'exact',
          })),
          all: messages,
        },
      },
    ],
  };
}
