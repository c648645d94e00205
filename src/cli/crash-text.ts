const mostFrames = 20;

/**
 * What is said of an error that nobody caught: its class, its code and where it was thrown. Its message and its other
 * members stay unsaid, for those of an HTTP library hold the request with its key.
 */
export function crashText(error: unknown): string {
  return `error: Sortie ended unexpectedly: ${kindOf(error)}\n${framesOf(error)}`;
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no error';
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code);
  return `${error.constructor.name}${code ? ` (${String(error.code)})` : ''}`;
}

/** The lines behind the message, if it still is the one the stack was written with. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return '';
  const { name, message, stack } = error;
  const heading = [`${name}: ${message}\n`, `${error.constructor.name}: ${message}\n`].find((one) =>
    stack.startsWith(one),
  );
  if (heading === undefined) return '';
  const frames = stack
    .slice(heading.length)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  return frames
    .slice(0, mostFrames)
    .map((line) => `${line}\n`)
    .join('');
}
