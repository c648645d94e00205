import type { StoredEntry } from '../investigation/stored-entry.js';
import type { Submission } from './submission.js';
import type { Verdict } from './verdict.js';

/** What is to be detonated. */
export type Subject =
  | { readonly kind: 'file'; readonly entryId: string; readonly name: string }
  | { readonly kind: 'url'; readonly url: string };

/** How a subject is called in messages. */
export function nameOf(subject: Subject): string {
  return subject.kind === 'file' ? subject.name : subject.url;
}

/** What became of a detonation. An interrupted one, or one whose time was up, goes on in the sandbox. */
export interface Detonation {
  readonly subject: Subject;
  readonly status: 'finished' | 'failed' | 'timed-out' | 'interrupted';
  /** The worst of its submissions; null when there is none yet. */
  readonly verdict: Verdict | null;
  readonly verdictReason: string | null;
  readonly submissions: readonly Submission[];
  /** True when the sandbox had analysed the sample before and made no new analysis. */
  readonly isKnown: boolean;
  /** What was answered and counts, in order. */
  readonly entries: readonly StoredEntry[];
  /** Those of them that say what was found: sample, analyses, IOCs, threat indicators. */
  readonly findings: readonly StoredEntry[];
  /** Why it failed or stopped, in a sentence; of a finished one, what went wrong beside its findings. */
  readonly problem?: string;
  /** What the commands had to say. */
  readonly warnings: readonly string[];
}

/** What is happening, for a line of progress. */
export type Progress =
  | { readonly step: 'submitting' }
  | { readonly step: 'submitted'; readonly submissions: readonly Submission[] }
  | {
      readonly step: 'waiting';
      readonly submissions: readonly Submission[];
      /** Milliseconds since its beginning. */
      readonly elapsed: number;
    }
  | { readonly step: 'trying-again'; readonly problem: string }
  | { readonly step: 'collecting'; readonly samples: readonly number[] }
  | { readonly step: 'done'; readonly detonation: Detonation };
