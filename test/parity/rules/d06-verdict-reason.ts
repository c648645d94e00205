import { member } from '../../../src/language/json/json.js';
import { type Expected, nothing, type Rule } from '../expected.js';
import { lastData, read } from '../original/answers.js';
import { artifactsOf, iocsOf } from '../original/artifacts.js';
import { escapedCell } from '../original/markdown.js';
import { mapArtifacts } from './artifacts.js';
import { mapEntries } from './rewrite.js';

/** The reason of a verdict: `verdict_reason`, else `verdict_reason_description`. */
export const verdictReason: Rule = {
  deviation: 'D6',
  apply: (expected) =>
    shown(
      mapArtifacts(expected, (context, { raw }) => {
        if (member(raw, 'verdict_reason') !== undefined && read(raw, 'verdict_reason') !== null)
          return context;
        const reason = read(raw, 'verdict_reason_description');
        // An empty description is no reason; as text or as null, the same thing is said.
        return { ...context, VerdictReason: reason === '' ? nothing : reason };
      }),
    ),
};

/** A reason that the original leaves out stands in the table too. */
function shown(expected: Expected): Expected {
  const iocs = iocsOf(lastData(expected));
  if (!iocs) return expected;
  const reasons = artifactsOf(iocs).flatMap(({ raw }) => {
    const reason = member(raw, 'verdict_reason') ?? member(raw, 'verdict_reason_description');
    return typeof reason === 'string' && reason !== '' ? [escapedCell(reason)] : [];
  });
  if (reasons.length === 0) return expected;
  return mapEntries(expected, (entry) =>
    entry.readable?.kind === 'tables'
      ? { ...entry, readable: { ...entry.readable, all: [...entry.readable.all, ...reasons] } }
      : entry,
  );
}
