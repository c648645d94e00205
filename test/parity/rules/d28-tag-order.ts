import type { Expected, Rule } from '../expected.js';
import { textArgument } from '../original/requests.js';

/** With both ids the analysis comes first, in both commands, one entry each. */
export const tagOrder: Rule = {
  deviation: 'D28',
  apply(expected, { command, args }) {
    if (command !== 'vmray-delete-tag') return expected;
    if (textArgument(args, 'analysis_id') === '' || textArgument(args, 'submission_id') === '') return expected;
    const order = expected.requests.map((request, index) => ({ request, index }));
    const analysis = order.filter(({ request }) => request.path.includes('/rest/analysis/'));
    const others = order.filter((item) => !analysis.includes(item));
    if (analysis.length === 0 || others.length === 0) return expected;
    return reordered(expected, [...analysis, ...others].map(({ index }) => index));
  },
};

function reordered(expected: Expected, order: readonly number[]): Expected {
  const pick = <T>(items: readonly T[]) => order.flatMap((index) => items[index] ?? []);
  const entries = expected.entries.length === order.length ? pick(expected.entries) : expected.entries;
  return { ...expected, requests: pick(expected.requests), answers: pick(expected.answers), entries };
}
