/**
 * A text that stands where a URL was expected, so that markdown makes no link and no picture of it: brackets, which no
 * URL has there, become `%3C`, as in a URL.
 */
export function unlinked(text: string): string {
  return text.replace(/[<>[\]]/g, encodeURIComponent);
}
