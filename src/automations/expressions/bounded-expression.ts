import type { RE2JS } from 're2js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { type RegularExpressionFlags, regularExpression } from '../../playbook/values/regular-expression.js';
import { programSize } from './program-size.js';

const longestPattern = 10_000;
/** It is compiled in about a tenth of a second, and takes 10 MB. */
const largestProgram = 20_000;

/**
 * A regular expression (RE2) that may be a vendor's.
 * @throws AutomationFailed for one that would take too long to compile, ValueError for one that cannot be read
 */
export function boundedExpression(pattern: string, flags: RegularExpressionFlags = {}): RE2JS {
  const shown = JSON.stringify(pattern.slice(0, 100));
  if (pattern.length > longestPattern)
    throw new AutomationFailed(
      `The regular expression ${shown}… has ${pattern.length} characters; at most ${longestPattern} are read.`,
    );
  if (programSize(pattern) > largestProgram)
    throw new AutomationFailed(
      `The regular expression ${shown} repeats too much: written out it has more than ${largestProgram} parts.`,
    );
  return regularExpression(pattern, flags);
}
