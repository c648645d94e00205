import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { findExpressions } from '../../../src/language/context/braces.js';
import { programsOf } from '../../../src/language/context/context-path.js';
import { ContextPathSyntaxError } from '../../../src/language/context/context-path-syntax-error.js';
import { parseContextPath } from '../../../src/language/context/parse-context-path.js';

const playbooks = path.resolve(__dirname, '../../../../shared/corpus/playbooks');
const describeIf = existsSync(playbooks) ? describe : describe.skip;
if (!existsSync(playbooks)) console.warn('The public playbooks are not beside the project: skipped.');

/** Every text of a playbook that looks as if it held JavaScript over `val`, as context paths. */
function pathsWithJavaScript(value: unknown): string[] {
  if (typeof value === 'string') {
    const embedded = findExpressions(value).map((expression) => expression.path);
    const whole = embedded.length === 0 && /^[\w.\- ]+(\(.*\bval\b|=.*\bval\b)/s.test(value) ? [value] : [];
    return [...embedded, ...whole].filter((text) => /[(=].*\bval\b/s.test(text));
  }
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value).filter(([key]) => key !== 'description' && key !== 'name');
  return members.flatMap(([, member]) => pathsWithJavaScript(member));
}

describeIf('the JavaScript of public playbooks', () => {
  it('is read, and most of it fits the first tier', () => {
    const files = readdirSync(playbooks, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yml'),
    );
    const broken: string[] = [];
    const secondTier: string[] = [];
    let firstTier = 0;
    for (const file of files) {
      const text = readFileSync(path.join(playbooks, file), 'utf8');
      if (!/\bval\b/.test(text)) continue;
      for (const source of pathsWithJavaScript(parse(text, { logLevel: 'error' }))) {
        try {
          const programs = programsOf(parseContextPath(source));
          for (const program of programs) {
            if (program.tier === 1) firstTier += 1;
            else secondTier.push(program.reason.construct);
          }
        } catch (error) {
          if (!(error instanceof ContextPathSyntaxError)) throw error;
          broken.push(`${error.message} in ${file}`);
        }
      }
    }
    expect(broken).toEqual([]);
    // Design decision 12 counts 236 uses in the first tier.
    expect(firstTier).toBeGreaterThanOrEqual(236);
    const reasons = new Set(secondTier);
    expect([...reasons].sort()).toEqual([
      '"Date"',
      '"Object"',
      '"instanceof"',
      'a call of "response"',
      'a function',
      'an arrow function',
      'the assignment "="',
      'the operator "|"',
    ]);
    expect(secondTier.length).toBeLessThan(firstTier / 6);
  });
});
