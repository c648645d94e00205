import type { Rule } from '../expected.js';
import { bodyText } from '../expected-entries.js';
import { lastAnswer } from '../original/answers.js';
import { mapEntries } from './rewrite.js';

/** Text without a charset is UTF-8; the original reads it as ISO-8859-1. */
export const charset: Rule = {
  deviation: 'D38',
  apply(expected) {
    const answer = lastAnswer(expected);
    if (!answer) return expected;
    const text = bodyText(answer);
    const misread = Buffer.from(text, 'utf8').toString('latin1');
    if (misread === text) return expected;
    return mapEntries(expected, (entry) => {
      if (entry.contents?.kind !== 'exact' || !entry.contents.text.includes(misread)) return entry;
      return { ...entry, contents: { kind: 'exact', text: entry.contents.text.split(misread).join(text) } };
    });
  },
};
