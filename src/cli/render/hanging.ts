/** Moves the further lines of a text in, so that none of them can pass for a line of ours. */
export function hanging(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
