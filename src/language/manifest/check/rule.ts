import type { ProblemLevel } from '../../yaml/problem.js';
import type { Path } from '../../yaml/yaml-document.js';
import type { Sheet } from './sheet.js';

/** What `sortie integration check --explain CODE` says of a code. */
export interface Explanation {
  /** Stable: people list it in ignore files. The public SDK's own where it has one (`spec/manifest.md` section 7). */
  readonly code: string;
  /** What must hold, as one sentence. */
  readonly checks: string;
  /**
   * YAML that breaks it: top-level keys of a manifest, the rest of which is in order. Where no short text could, a
   * comment says what would.
   */
  readonly breaks: string;
  /** The manifest before the change, in the same way, for codes that compare two. */
  readonly before?: string;
  /** The README beside it, for codes that compare the two. */
  readonly readme?: string;
  /** What to do. */
  readonly mend: string;
}

/** Something wrong at a place of the document. */
export interface Finding {
  readonly path: Path;
  /** At the key of the member, rather than at its value. */
  readonly at?: 'key';
  readonly message: string;
  /** Where it weighs less than the rule does by itself. */
  readonly level?: ProblemLevel;
}

/** One rule for a manifest that was read without an error. */
export interface Rule extends Explanation {
  readonly level: ProblemLevel;
  check(sheet: Sheet): Iterable<Finding>;
}
