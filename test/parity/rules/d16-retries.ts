import type { Expected, Rule } from '../expected.js';
import { errorEntry, ordinaryError } from '../expected-entries.js';
import type { Answer, RecordedCase } from '../recorded-case.js';

/** The recordings of rate limits were shortened to this many repetitions; the replay allows ours as many. */
export const rateLimitRetries = 2;

/** A GET is repeated this often after an answer that may be gone the next moment. */
const passingRetries = 3;

/** Waiting and repeating, where the original does something else. */
export const retries: Rule = {
  deviation: 'D16',
  apply(expected, recorded) {
    if (
      recorded.params['retry_on_rate_limit'] === false ||
      recorded.params['retry_on_rate_limit'] === 'false'
    ) {
      return withoutWaiting(expected);
    }
    return repeatPassing(ignoreUnreadable(expected));
  },
};

/** Off means one attempt, and the rate-limit error with its seconds. */
function withoutWaiting(expected: Expected): Expected {
  const limited = expected.answers.findIndex(({ status }) => status === 429);
  const answer = expected.answers[limited];
  if (!answer) return expected;
  return {
    ...expected,
    requests: expected.requests.slice(0, limited + 1),
    answers: expected.answers.slice(0, limited + 1),
    entries: [rateLimitError(answer)],
  };
}

function rateLimitError(answer: Answer) {
  const asked = retryAfter(answer);
  if (asked === undefined) return errorEntry(ordinaryError(answer));
  return errorEntry(`Rate limit exceeded! Please wait ${asked} seconds and re-run.`);
}

/** The original stops at an unreadable `Retry-After`; ours counts it as absent, and repeats to the end. */
function ignoreUnreadable(expected: Expected): Expected {
  const answer = expected.answers.at(-1);
  const request = expected.requests.at(-1);
  if (answer?.status !== 429 || !request || isReadable(answer)) return expected;
  let limited = 0;
  for (const { status } of expected.answers) limited = status === 429 ? limited + 1 : 0;
  const more = rateLimitRetries + 1 - limited;
  if (more <= 0) return expected;
  const last = { ...request, repeats: { atLeast: more, atMost: more } };
  return {
    ...expected,
    requests: [...expected.requests.slice(0, -1), last],
    entries: [errorEntry(ordinaryError(answer))],
  };
}

/** A GET answered 502, 503 or 504 to the end comes again. */
function repeatPassing(expected: Expected): Expected {
  const answer = expected.answers.at(-1);
  const request = expected.requests.at(-1);
  if (request?.method !== 'GET' || ![502, 503, 504].includes(answer?.status ?? 0)) return expected;
  const last = { ...request, repeats: { atLeast: 1, atMost: passingRetries } };
  return { ...expected, requests: [...expected.requests.slice(0, -1), last] };
}

function isReadable(answer: Answer): boolean {
  const text = headerOf(answer);
  return text === undefined || /^\d+$/.test(text) || !Number.isNaN(Date.parse(text));
}

/** Seconds that the server asks for; undefined when it names none that can be read. */
function retryAfter(answer: Answer): number | undefined {
  const text = headerOf(answer);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function headerOf({ headers }: Answer): string | undefined {
  return Object.entries(headers)
    .find(([name]) => name.toLowerCase() === 'retry-after')?.[1]
    ?.trim();
}

/** The date that the first `Retry-After` of a recording names, for a clock that agrees with it. */
export function askedDate(recorded: RecordedCase): Date | undefined {
  for (const { answer } of recorded.http) {
    const text = headerOf(answer);
    if (text !== undefined && !/^\d+$/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text);
  }
  return undefined;
}
