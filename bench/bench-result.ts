/** One measurement of a bench. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  /** `ms`, `x` (times as fast), … */
  readonly unit: string;
  /** What the value is held against: an upper bound, or a lower one for ratios. */
  readonly limit?: number;
  readonly ok?: boolean;
}
