import type { Expected, ExpectedRequest, Rule } from '../expected.js';
import { beyondRecording, errorEntry, onServer, ordinaryError } from '../expected-entries.js';
import { firstRequest, textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';

/** With both ids the analysis comes first, in both commands, one entry each. */
export const tagOrder: Rule = {
  deviation: 'D28',
  apply(expected, recorded) {
    const { command, args } = recorded;
    if (command !== 'vmray-delete-tag') return expected;
    if (textArgument(args, 'analysis_id') === '' || textArgument(args, 'submission_id') === '')
      return expected;
    const order = expected.requests.map((request, index) => ({ request, index }));
    const analysis = order.filter(({ request }) => request.path.includes('/rest/analysis/'));
    const others = order.filter((item) => !analysis.includes(item));
    if (others.length === 0) return expected;
    if (analysis.length === 0) return analysisOnly(expected, others[0]?.request, recorded);
    return reordered(
      expected,
      [...analysis, ...others].map(({ index }) => index),
    );
  },
};

function reordered(expected: Expected, order: readonly number[]): Expected {
  const pick = <T>(items: readonly T[]) => order.flatMap((index) => items[index] ?? []);
  const entries = expected.entries.length === order.length ? pick(expected.entries) : expected.entries;
  return { ...expected, requests: pick(expected.requests), answers: pick(expected.answers), entries };
}

/**
 * The original stopped at the submission. Ours begins with the analysis, which the server answers with the one answer
 * that it has; whether the submission is tried after that failure, the text leaves open.
 */
function analysisOnly(
  expected: Expected,
  submission: ExpectedRequest | undefined,
  recorded: RecordedCase,
): Expected | readonly Expected[] {
  const request = firstRequest(recorded);
  if (!request || !submission) return expected;
  const analysis = onServer(request, recorded);
  const stopped = { ...expected, requests: [analysis] };
  const both = {
    ...expected,
    requests: [analysis, submission],
    answers: [...expected.answers, beyondRecording],
    entries: [...expected.entries, errorEntry(ordinaryError(beyondRecording))],
  };
  return [stopped, both];
}
