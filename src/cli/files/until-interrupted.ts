/** The bytes of an input. Whoever waits for the next ones when the command is interrupted gets the signal's reason. */
export async function* untilInterrupted(
  input: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Between two reads nobody listens.
  interrupted.catch(() => undefined);
  const bytes = input[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([bytes.next(), interrupted]);
    if (next.done) return;
    yield next.value;
  }
}
