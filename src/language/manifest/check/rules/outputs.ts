import { outputTypes } from '../../output-type.js';
import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { OutputPart } from '../sheet.js';

const output = (lines: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: weather-get\n      description: Says what is known.\n      arguments: []\n      outputs:\n        - description: It.\n${lines}`;

/** Levels of a context path that people still find their way in. */
const deepest = 5;

/** Declared context paths and their types (`spec/manifest.md` sections 4, 7 and 8). */
export const outputRules: readonly Rule[] = [
  forEachOutput({
    code: 'BA127',
    level: 'warning',
    checks: `A context path has at most ${deepest} levels.`,
    breaks: output('          contextPath: Weather.Place.Day.Hour.Wind.Speed\n          type: Number'),
    mend: 'Put the value higher up, or declare the object that holds it.',
    *check({ contextPath, at }) {
      const levels = contextPath.split('.').length;
      if (levels <= deepest) return;
      const message = `The path ${shown(contextPath)} has ${levels} levels; ${deepest} are as many as people find their way in.`;
      yield { path: at('contextPath'), message };
    },
  }),
  forEachOutput({
    code: 'MF304',
    level: 'warning',
    checks: `The type of an output is spelled as the platform does: ${outputTypes.join(', ')}.`,
    breaks: output('          contextPath: Weather.Wind\n          type: number'),
    mend: 'Use one of these spellings.',
    *check({ contextPath, map, at }) {
      const spelling = map.text('type');
      if (spelling === undefined || outputTypes.some((type) => type === spelling)) return;
      const message = `The type of ${shown(contextPath)} is spelled ${shown(spelling)}; the platform knows ${outputTypes.join(', ')}.`;
      yield { path: at('type'), message };
    },
  }),
  forEachOutput({
    code: 'MF305',
    level: 'warning',
    checks: 'An output has a type.',
    breaks: output('          contextPath: Weather.Wind'),
    mend: 'Add "type: String", Number, Boolean, Date or Unknown.',
    *check({ contextPath, map, at }) {
      if (map.has('type')) return;
      yield { path: at('contextPath'), message: `The output ${shown(contextPath)} has no type.` };
    },
  }),
  forEachOutput({
    code: 'MF306',
    level: 'warning',
    checks: 'A context path is words of letters, digits, hyphens and underscores with dots between.',
    breaks: output('          contextPath: Weather.Wind speed\n          type: Number'),
    mend: 'Leave out blanks, brackets and empty parts; a list needs no mark.',
    *check({ contextPath, at }) {
      if (contextPath.split('.').every((part) => /^[\w-]+$/.test(part))) return;
      const message = `The path ${shown(contextPath)} is not words with dots between; an expression could not read it.`;
      yield { path: at('contextPath'), message };
    },
  }),
];

/** A rule that looks at one output at a time. */
function forEachOutput(rule: Omit<Rule, 'check'> & { check(output: OutputPart): Iterable<Finding> }): Rule {
  return {
    ...rule,
    *check({ commands }) {
      for (const { outputs } of commands) for (const each of outputs) yield* rule.check(each);
    },
  };
}
