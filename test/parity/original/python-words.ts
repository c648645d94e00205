/**
 * Texts in which the original shows its language's own error instead of the problem. Such an entry tells nothing of
 * the platform; the deviations say what stands in its place (D33).
 */
const pythonErrors: readonly RegExp[] = [
  /object has no attribute/,
  /object is not (iterable|subscriptable|callable)/,
  /NoneType/,
  /index out of range/,
  /cannot access local variable/,
  /referenced before assignment/,
  /invalid literal for int/,
  /could not convert string to float/,
  /argument must be a string or a (real )?number/,
  /division by zero/,
  /unsupported operand/,
  /indices must be integers/,
  /must be str/,
  /can only concatenate/,
  /is not JSON serializable/,
  /codec can't (en|de)code/,
  /Expecting value: line/,
  /sequence item \d+: expected/,
];

/** True when a text of the original is an error of its language. */
export function isPythonError(text: string): boolean {
  return pythonErrors.some((pattern) => pattern.test(text));
}

/** What no text of ours may hold: words of a programming language where an analyst expects a sentence (D33). */
export const languageWords: readonly RegExp[] = [
  /\bNoneType\b/,
  /\bNone\b/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\bnull\b/,
  /\[object Object\]/,
  /has no attribute/,
  /is not (iterable|a function|subscriptable)/,
  /Cannot (read|convert|destructure)/,
  /\b(Type|Attribute|Value|Key|Index|Reference|Syntax)Error\b/,
];
