/** Descriptions of libmagic that stand for one MIME type of libmagic. */
const types: readonly (readonly [description: RegExp, type: string])[] = [
  [/^data$/, 'application/octet-stream'],
  [/^empty$/, 'application/x-empty'],
  [/^(?:ASCII|ISO-8859|Non-ISO extended-ASCII) text(?:,|$)/, 'text/plain'],
  [/^Unicode text, UTF-/, 'text/plain'],
  [/^JSON text data$/, 'application/json'],
  [/^PE32\+? executable /, 'application/vnd.microsoft.portable-executable'],
  [/^PDF document/, 'application/pdf'],
  [/^PNG image data/, 'image/png'],
  [/^JPEG image data/, 'image/jpeg'],
];

/**
 * The MIME type that goes with a description, for the commonest files: a second libmagic need not be loaded for them.
 * Undefined where the description alone does not tell.
 */
export function plainMimeType(description: string): string | undefined {
  return types.find(([pattern]) => pattern.test(description))?.[1];
}
