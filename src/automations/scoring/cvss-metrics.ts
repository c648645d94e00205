/** What a metric of CVSS 3 may be, by its letter. `spread`: another number where the scope changes. */
type Weights = Readonly<Record<string, number | { readonly same: number; readonly changed: number }>>;

const impact: Weights = { N: 0, L: 0.22, H: 0.56 };
const requirement: Weights = { X: 1, H: 1.5, M: 1, L: 0.5 };

/** The weights of the metrics of CVSS 3.0 and 3.1 (first.org, section 7.4). */
export const weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: { same: 0.62, changed: 0.68 }, H: { same: 0.27, changed: 0.5 } },
  UI: { N: 0.85, R: 0.62 },
  C: impact,
  I: impact,
  A: impact,
  E: { X: 1, H: 1, F: 0.97, P: 0.94, U: 0.91 },
  RL: { X: 1, U: 1, W: 0.97, T: 0.96, O: 0.95 },
  RC: { X: 1, C: 1, R: 0.96, U: 0.92 },
  CR: requirement,
  IR: requirement,
  AR: requirement,
} as const satisfies Readonly<Record<string, Weights>>;

export type Metric = keyof typeof weights;

/** The weight of a metric; undefined for a letter that it has not. */
export function weightOf(metric: Metric, letter: string, isScopeChanged: boolean): number | undefined {
  const known: Weights = weights[metric];
  const weight = Object.hasOwn(known, letter) ? known[letter] : undefined;
  if (typeof weight !== 'object') return weight;
  return isScopeChanged ? weight.changed : weight.same;
}
