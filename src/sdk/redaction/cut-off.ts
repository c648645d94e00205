/** Texts are not cut off before so many UTF-16 units, but with an ellipsis. */
const shortestCut = 64;

/** True where somebody may have shortened a text: at an ellipsis, or where it or a long quotation in it ends. */
export function isCutOff(text: string, at: number): boolean {
  if (text.charAt(at) === '…' || text.startsWith('...', at)) return true;
  if (at < shortestCut) return false;
  if (at >= text.length) return true;
  return text.charAt(at) === '"' && !text.slice(at - shortestCut, at).includes('"');
}
