import { boundProblems } from './bound-problems.js';
import { yamlCodes } from './codes.js';
import { compose, type SyntaxFinding } from './compose.js';
import { type YamlLimits, yamlLimits } from './limits.js';
import { indexLines, type Position } from './line-index.js';
import { readValue } from './node-value.js';
import { isError, type Problem } from './problem.js';
import { type RepairedText, repairQuotedScalars } from './repair.js';
import { describeSyntax } from './syntax-message.js';
import { locate, type YamlDocument } from './yaml-document.js';

/**
 * Reads one YAML document by the rules of YAML 1.2 (`yes` is a text), with unique keys and without merge keys or tags.
 * Never throws, whatever the text: what is wrong becomes a problem at its line and column. A text that does not parse
 * is tried again with its quoted scalars repaired (`spec/manifest.md` section 1); positions stay those of the text
 * as given.
 */
export function parseYaml(text: string, file: string, limits: YamlLimits = yamlLimits): YamlDocument {
  const asGiven = parseOnce(text, file, limits, text);
  if (!asGiven.problems.some(isError)) return asGiven;

  const repaired = text.length > limits.characters ? undefined : repairQuotedScalars(text);
  if (!repaired || repaired.scalars.length === 0) return asGiven;
  const second = parseOnce(repaired.text, file, limits, text, repaired);
  return countErrors(second) < countErrors(asGiven) ? second : asGiven;
}

function parseOnce(
  text: string,
  file: string,
  limits: YamlLimits,
  original: string,
  repaired?: RepairedText,
): YamlDocument {
  const lines = indexLines(text);
  function positionAt(offset: number): Position {
    const { line, column } = lines.positionAt(offset);
    const added = repaired?.addedColumns.get(line) ?? 0;
    return { line, column: Math.max(column - added, 1) };
  }

  const composed = compose(text, limits);
  if (composed.excess) {
    const { offset, code, message } = composed.excess;
    const position = positionAt(offset);
    const problem: Problem = { file, ...position, level: 'error', code, message };
    return { file, problems: [problem], ...locate(null, new Map(), () => position) };
  }

  const { contents, findings } = composed;
  const originalLines = repaired ? indexLines(original) : lines;
  const problems = syntaxProblems(findings, file, positionAt, originalLines.line);
  const {
    value,
    targets,
    findings: valueFindings,
  } = readValue(contents, limits, (at) => positionAt(at).line);
  for (const { offset, code, message } of valueFindings) {
    problems.push({ file, ...positionAt(offset), level: 'error', code, message });
  }
  for (const { openedOn, line } of repaired?.scalars ?? []) {
    problems.push(repairWarning(file, openedOn, line));
  }
  return {
    file,
    problems: boundProblems(problems, limits.problems),
    ...(problems.some(isError) ? {} : { value }),
    ...locate(contents, targets, positionAt),
  };
}

/** One problem for each line that has findings: the parser often says the same thing in three ways. */
function syntaxProblems(
  findings: readonly SyntaxFinding[],
  file: string,
  positionAt: (offset: number) => Position,
  lineText: (line: number) => string,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { offset, level, code, message } of findings) {
    const { line, column } = positionAt(offset);
    const known = byLine.get(line);
    if (known && (level === 'warning' || isError(known))) continue;
    const text = lineText(line);
    const described = describeSyntax(code, message, text);
    byLine.set(line, {
      file,
      line,
      column: Math.max(column, firstColumn(text)),
      level,
      code: level === 'warning' ? yamlCodes.ambiguous : described.code,
      message: described.message,
    });
  }
  return [...byLine.values()];
}

/** The column of the first character that is no blank: the parser reports some findings where the line begins. */
function firstColumn(line: string): number {
  const blanks = line.length - line.trimStart().length;
  return line.startsWith(' ') && blanks < line.length && !line.slice(0, blanks).includes('\t')
    ? blanks + 1
    : 1;
}

function repairWarning(file: string, openedOn: number, line: number): Problem {
  const message =
    `The quoted text that begins in line ${openedOn} goes on here, no deeper than its key, which YAML forbids. ` +
    'It was read as if this line were indented; indent it.';
  return { file, line, column: 1, level: 'warning', code: yamlCodes.repaired, message };
}

function countErrors(document: YamlDocument): number {
  return document.problems.filter(isError).length;
}
