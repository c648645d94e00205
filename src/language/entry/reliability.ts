/** How far a source is trusted: the platform's seven texts, exact in case (`spec/entries.md` section 7). */
export const reliabilities = [
  'A+ - 3rd party enrichment',
  'A - Completely reliable',
  'B - Usually reliable',
  'C - Fairly reliable',
  'D - Not usually reliable',
  'E - Unreliable',
  'F - Reliability cannot be judged',
] as const;

export type Reliability = (typeof reliabilities)[number];

export function isReliability(text: unknown): text is Reliability {
  return reliabilities.some((reliability) => reliability === text);
}
