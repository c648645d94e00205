import { Composer, type CST, type Document, type Node, Parser, type YAMLError } from 'yaml';
import { boundProblems } from './bound-problems.js';
import { type YamlCode, yamlCodes } from './codes.js';
import { type Excess, excessAsParsed, excessAsWritten, openingQuoteOf } from './excess.js';
import { type YamlLimits, yamlLimits } from './limits.js';
import { indexLines, type Position } from './line-index.js';
import { readValue } from './node-value.js';
import { isError, type Problem, type ProblemLevel } from './problem.js';
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

  const repaired = repairQuotedScalars(text);
  if (repaired.scalars.length === 0) return asGiven;
  const second = parseOnce(repaired.text, file, limits, text, repaired);
  return countErrors(second) < countErrors(asGiven) ? second : asGiven;
}

const composing = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false, // checked in `readValue`: the parser's own check is quadratic
  strict: true,
} as const;

function parseOnce(
  text: string,
  file: string,
  limits: YamlLimits,
  original: string,
  repaired?: RepairedText,
): YamlDocument {
  const lines = indexLines(text);
  const originalLines = repaired ? indexLines(original) : lines;

  function positionAt(offset: number): Position {
    const { line, column } = lines.positionAt(offset);
    const added = repaired?.addedColumns.get(line) ?? 0;
    return { line, column: Math.max(column - added, 1) };
  }

  const excess = excessAsWritten(text, limits);
  if (excess) return refused(file, positionAt(excess.offset), excess);

  const tokens: CST.Token[] = [];
  let first: CST.Document | undefined;
  let second: CST.Document | undefined;
  for (const token of new Parser().parse(text)) {
    const excess = excessAsParsed(token, limits);
    if (excess) return refused(file, positionAt(excess.offset), excess);
    if (token.type === 'document') {
      second = first && token;
      first ??= token;
      if (second) break;
    }
    tokens.push(token);
  }

  const problems: Problem[] = [];
  function report(offset: number, level: ProblemLevel, code: YamlCode, message: string): void {
    problems.push({ file, ...positionAt(offset), level, code, message });
  }

  if (second) {
    const message = 'A second document begins here ("---"); a file holds one.';
    report(second.offset, 'error', yamlCodes.severalDocuments, message);
  }

  const [document] = new Composer(composing).compose(tokens, true, text.length);
  const contents: Node | null = document?.contents ?? null;
  for (const finding of syntaxFindings(document)) {
    const offset = placeOf(finding.error, first);
    const line = originalLines.line(positionAt(offset).line);
    const { code, message } = describeSyntax(finding.error.code, finding.error.message, line);
    report(offset, finding.level, finding.level === 'warning' ? yamlCodes.ambiguous : code, message);
  }

  const { value, targets, findings } = readValue(contents, limits);
  for (const { offset, code, message } of findings) report(offset, 'error', code, message);
  for (const { openedOn, line } of repaired?.scalars ?? [])
    problems.push(repairWarning(file, openedOn, line));

  return {
    file,
    problems: boundProblems(problems, limits.problems),
    ...(problems.some(isError) ? {} : { value }),
    ...locate(contents, targets, positionAt),
  };
}

/** A tag that is not known is a warning to the parser; to us the value it asks for is one we would get wrong. */
function syntaxFindings(
  document: Document.Parsed | undefined | Document,
): { error: YAMLError; level: 'error' | 'warning' }[] {
  const errors = (document?.errors ?? []).map((error) => ({ error, level: 'error' as const }));
  const warnings = (document?.warnings ?? []).map((error) => ({
    error,
    level:
      error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_COLLECTION_TYPE'
        ? ('error' as const)
        : ('warning' as const),
  }));
  return [...errors, ...warnings];
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

/** The parser reports an unclosed quote where the text ends; its beginning tells more. */
function placeOf(error: YAMLError, document: CST.Document | undefined): number {
  const [offset] = error.pos;
  const isQuote = document && error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing');
  return (isQuote && openingQuoteOf(document, offset)) || offset;
}

function refused(file: string, position: Position, { code, message }: Excess): YamlDocument {
  return {
    file,
    problems: [{ file, ...position, level: 'error', code, message }],
    positionOf: () => position,
    keyPositionOf: () => position,
    sourceOf: () => undefined,
  };
}
