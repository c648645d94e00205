/** What an analysis says of a sample (`vmray-api/README.md` section 5). */
export type Verdict = 'malicious' | 'suspicious' | 'clean' | 'not_available';

/** The older word that goes with a verdict; `unknown` while there is none. */
export type Severity = 'malicious' | 'suspicious' | 'not_suspicious' | 'unknown';

const severities = {
  malicious: 'malicious',
  suspicious: 'suspicious',
  clean: 'not_suspicious',
  not_available: 'unknown',
} as const satisfies Record<Verdict, Severity>;

/** The severity of a verdict, `unknown` for none. */
export function severityOf(verdict: Verdict | null): Severity {
  return verdict === null ? 'unknown' : severities[verdict];
}

const scores = { malicious: 100, suspicious: 55, clean: 0, not_available: null } as const satisfies Record<
  Verdict,
  number | null
>;

/** The score of a verdict, within the bands of `vmray-api/README.md` section 5. */
export function scoreOf(verdict: Verdict): number | null {
  return scores[verdict];
}

/** Why there is no verdict: the code and the words of the recorded story `not-available`. */
export const noVerdictReason = {
  code: 28,
  description: 'The sample could not be executed, so no verdict was reached.',
} as const;
