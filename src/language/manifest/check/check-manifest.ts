import { boundProblems } from '../../yaml/bound-problems.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import { byPosition, type Problem } from '../../yaml/problem.js';
import type { Manifest } from '../manifest.js';
import { readManifest } from '../read-manifest.js';
import { comparisonRules } from './against/index.js';
import { readmeRules } from './readme/index.js';
import { readReadme } from './readme/read-readme.js';
import type { Finding } from './rule.js';
import { rules } from './rules/index.js';
import { openSheet, type Sheet } from './sheet.js';

export interface CheckRequest {
  readonly text: string;
  /** Its name in problems. */
  readonly file: string;
  /** The manifest that is in use: what it has may not be taken away. */
  readonly before?: Manifest;
  /** The README beside it. */
  readonly readme?: { readonly text: string; readonly file: string };
}

/** As many problems of a file as anybody reads; the rest are counted. */
const mostProblems = 500;

/**
 * Everything wrong with the text of an `integration.yml`: what reading it finds, and when that finds no error, what
 * the rules of `spec/manifest.md` sections 7 and 8 do. In reading order; those of the README come last.
 */
export function checkManifest(request: CheckRequest): readonly Problem[] {
  const { text, file, before, readme } = request;
  const { manifest, problems } = readManifest(text, file);
  if (!manifest) return problems;
  const sheet = openSheet(manifest, parseYaml(text, file));
  const found = [...problems, ...problemsOf(sheet, file), ...(before ? compare(sheet, before, file) : [])];
  return [
    ...boundProblems(found, mostProblems),
    ...(readme ? boundProblems(readmeProblems(manifest, readme), mostProblems) : []),
  ];
}

/** What the rules for a manifest by itself find, rule by rule. */
export function problemsOf(sheet: Sheet, file: string): readonly Problem[] {
  return rules.flatMap((rule) =>
    [...rule.check(sheet)].map((finding) => problemAt(sheet, file, rule, finding)),
  );
}

function compare(sheet: Sheet, before: Manifest, file: string): readonly Problem[] {
  return comparisonRules.flatMap((rule) =>
    [...rule.check(sheet, before)].map((finding) => problemAt(sheet, file, rule, finding)),
  );
}

function problemAt(
  { document }: Sheet,
  file: string,
  rule: { readonly code: string; readonly level: Problem['level'] },
  { path, at, message, level = rule.level }: Finding,
): Problem {
  const { line, column } = at === 'key' ? document.keyPositionOf(path) : document.positionOf(path);
  return { file, line, column, level, code: rule.code, message };
}

function readmeProblems(manifest: Manifest, { text, file }: { text: string; file: string }): Problem[] {
  const readme = readReadme(text);
  const found = readmeRules.flatMap((rule) =>
    [...rule.check(manifest, readme)].map(
      ({ line, message }): Problem => ({ file, line, column: 1, level: 'warning', code: rule.code, message }),
    ),
  );
  return found.sort(byPosition);
}
