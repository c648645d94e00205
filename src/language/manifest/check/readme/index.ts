import { didYouMean } from '../../../names/nearest-names.js';
import type { Manifest } from '../../manifest.js';
import { listed, shown } from '../../reading.js';
import type { Explanation } from '../rule.js';
import type { Readme } from './read-readme.js';

/** Something wrong in a line of a README. */
interface ReadmeFinding {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A rule for a manifest and the README beside it. All of these are warnings. */
export interface ReadmeRule extends Explanation {
  check(manifest: Manifest, readme: Readme): Iterable<ReadmeFinding>;
}

const oneCommand =
  'script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: weather-get\n      description: Says what is known.\n      arguments: []\n      outputs:\n        - contextPath: Weather.Wind\n          description: It.\n          type: Number';

/** What a README must say as the manifest does (`spec/manifest.md` section 7, `spec/docs-generation.md`). */
export const readmeRules: readonly ReadmeRule[] = [
  {
    code: 'RM102',
    checks: 'The README lists the same outputs of a command as the manifest.',
    breaks: oneCommand,
    readme:
      '### weather-get\n\n| **Path** | **Type** | **Description** |\n| --- | --- | --- |\n| Weather.Rain | Number | It. |',
    mend: 'Write the section anew: "sortie integration docs" prints it.',
    *check({ commands }, { sections }) {
      // Of sections with the same heading the first counts.
      const byHeading = new Map(sections.toReversed().map((section) => [section.heading, section]));
      for (const { name, outputs } of commands) {
        const section = byHeading.get(name);
        if (!section) continue;
        const declared = new Set(outputs.map(({ contextPath }) => contextPath.trim()));
        const told = new Set((section.paths ?? []).map(({ path }) => path));
        for (const { path, line } of section.paths ?? []) {
          if (declared.has(path)) continue;
          const message = `${shown(name)} has no output ${shown(path)} in the manifest.${didYouMean(path, declared)}`;
          yield { line, message };
        }
        const missing = [...declared].filter((path) => !told.has(path));
        if (missing.length === 0) continue;
        yield {
          line: section.line,
          message: `The section of ${shown(name)} does not list its output ${listed(missing)}.`,
        };
      }
    },
  },
  {
    code: 'RM107',
    checks: 'No placeholder is left in the README.',
    breaks: 'description: Tells the weather.',
    readme: '%%FILL HERE%%',
    mend: 'Say what belongs there, or remove the line.',
    *check(_, { lines }) {
      for (const [index, line] of lines.entries()) {
        if (/%%FILL[ _]HERE%%/i.test(line))
          yield { line: index + 1, message: 'Here is a placeholder that nobody filled in.' };
      }
    },
  },
  {
    code: 'RM110',
    checks: 'A README that documents commands has a section for each that is not deprecated.',
    breaks: oneCommand,
    readme: '## Commands\n\n### weather-read',
    mend: 'Add the section: "sortie integration docs" prints it.',
    *check({ commands }, { sections, lines }) {
      const headings = new Set(sections.map(({ heading }) => heading));
      const list = lines.findIndex((line) => /^## Commands\b/i.test(line));
      // The README of something larger, which tells of commands elsewhere.
      if (list === -1 && !commands.some(({ name }) => headings.has(name))) return;
      for (const { name, deprecated } of commands) {
        if (deprecated || headings.has(name)) continue;
        const message = `There is no section ${shown(`### ${name}`)}.${didYouMean(name, headings)}`;
        yield { line: Math.max(list + 1, 1), message };
      }
    },
  },
  {
    code: 'RM115',
    checks: 'The README says with which version of the product the integration was tested, or nothing of it.',
    breaks: 'description: Tells the weather.',
    readme: 'This integration was integrated and tested with version xx of Weather.',
    mend: 'Write the version in place of "xx", or remove the sentence.',
    *check(_, { lines }) {
      for (const [index, line] of lines.entries()) {
        if (/tested with version xx\b/i.test(line))
          yield { line: index + 1, message: 'The version is still the placeholder "xx".' };
      }
    },
  },
];
