/** VMRay's verdicts, from the one that asks for no action to the one that asks for most. */
const verdicts = ['Clean', 'Not Available', 'Suspicious', 'Malicious'] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict of a text, ignoring case; one that is not known is `Not Available` (D10). */
export function readVerdict(text: unknown): Verdict {
  const known = verdicts.find(
    (verdict) => typeof text === 'string' && verdict.toLowerCase() === text.toLowerCase(),
  );
  return known ?? 'Not Available';
}

/**
 * The verdict of several parts, an archive's files for example: the worst stands. A part without a verdict weighs more
 * than a clean one, because the whole is then not known to be clean. Undefined for no parts.
 */
export function worstVerdict(parts: readonly Verdict[]): Verdict | undefined {
  return verdicts.findLast((verdict) => parts.includes(verdict));
}

/** True when a verdict is at least as bad as a bound. */
export function reaches(verdict: Verdict, bound: Verdict): boolean {
  return verdicts.indexOf(verdict) >= verdicts.indexOf(bound);
}
