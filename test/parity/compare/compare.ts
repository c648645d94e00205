import type { Actual } from '../actual.js';
import { type Expectation, expectationsOf } from '../expectations.js';
import type { Deviation } from '../expected.js';
import type { RecordedCase } from '../recorded-case.js';
import type { Difference } from './difference.js';
import { compareEntries } from './entries.js';
import { compareRequests } from './requests.js';

export type Verdict =
  | { readonly kind: 'equal' }
  | { readonly kind: 'deviates'; readonly deviations: readonly Deviation[] }
  | {
      readonly kind: 'different';
      readonly differences: readonly Difference[];
      /** What the rules made of the recording before it was compared. */
      readonly deviations: readonly Deviation[];
    };

/** Compares what ours did with the recording, as the deviations transform it. */
export function compare(recorded: RecordedCase, actual: Actual): Verdict {
  const readings = expectationsOf(recorded).map((expectation) => ({
    expectation,
    differences: differencesOf(expectation, recorded, actual),
  }));
  const [nearest] = [...readings].sort((one, other) => one.differences.length - other.differences.length);
  if (!nearest) return { kind: 'different', differences: [], deviations: [] };
  const { differences, expectation } = nearest;
  const deviations = [...expectation.deviations].sort(byNumber);
  if (differences.length > 0) return { kind: 'different', differences, deviations };
  return deviations.length === 0 ? { kind: 'equal' } : { kind: 'deviates', deviations };
}

function differencesOf(
  { expected }: Expectation,
  recorded: RecordedCase,
  actual: Actual,
): readonly Difference[] {
  return [
    ...compareRequests(expected, actual, recorded),
    ...compareEntries(expected.entries, actual.entries),
  ];
}

function byNumber(one: Deviation, other: Deviation): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(deviation: Deviation): number {
  return deviation === 'interface.md' ? 0 : Number(deviation.slice(1));
}
