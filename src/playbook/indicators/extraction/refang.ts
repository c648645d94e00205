/** A dot, an at or a colon in brackets of any kind, as reports write them so that nobody can click. */
const bracketed = /[[({](?:(\.|dot)|(@|at)|(:|:\/\/))[\])}]/gi;

/**
 * A text in which addresses are written plainly again: `1.1.1[.]1`, `a[@]b.com`, `hxxp[:]//`. What it replaces is shorter
 * afterwards. Schemes (`hxxp`) are left to the URLs.
 */
export function refang(text: string): string {
  return text.replace(bracketed, (whole, dot: string | undefined, at: string | undefined) => {
    if (dot !== undefined) return '.';
    if (at !== undefined) return '@';
    return whole.slice(1, -1);
  });
}
