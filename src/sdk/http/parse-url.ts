/**
 * The parsed address; undefined where the text is none. `URL.canParse` of Node 20 is not asked: once its callers are
 * compiled, it takes a name with an umlaut (`https://bücher.example`) for no address.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
