import type { StoredEntry } from '../investigation/stored-entry.js';
import { builtIn, type PlaybookEntry } from '../playbook/playbook-investigation.js';
import type { Progress } from './detonation.js';
import { type KnownSample, knownSampleIn } from './known-sample.js';
import { errorOf, outputsAt } from './read-outputs.js';
import { afterLook, type Submissions, submissionsIn } from './submission.js';

/** What a run has got to. `collecting`: the verdict is there. */
export type Stage = 'submitting' | 'waiting' | 'collecting';

interface Finding {
  readonly entry: StoredEntry;
  readonly path: string;
}

/** What is news, for a line of progress. */
type News = Exclude<Progress, { readonly step: 'waiting' | 'done' }> | { readonly step: 'waiting' };

/**
 * Reads what a playbook that detonates has come to, entry by entry. What an entry means follows from what it holds and
 * from what came before it, not from the number of its task.
 */
export class RunReader {
  #read = 0;
  #submissions: Submissions = new Map();
  #known: KnownSample | undefined;
  #uploadPath: string | undefined;
  readonly #refusals: StoredEntry[] = [];
  readonly #answers: StoredEntry[] = [];
  readonly #findings: Finding[] = [];
  #looks = 0;
  readonly #failedLooks: StoredEntry[] = [];

  constructor(private readonly tell: (news: News) => void) {}

  get submissions(): Submissions {
    return this.#submissions;
  }

  get known(): KnownSample | undefined {
    return this.#known;
  }

  get stage(): Stage {
    if (this.#known) return 'collecting';
    if (this.#submissions.size === 0) return 'submitting';
    return [...this.#submissions.values()].every(({ isFinished }) => isFinished) ? 'collecting' : 'waiting';
  }

  /** Why the upload failed, in the words of its errors; empty when it did not. */
  get refusal(): string {
    return this.#refusals.map((entry) => errorOf(entry) ?? '').join(' ');
  }

  /** Whether any look at the submissions was answered. */
  get hasLooked(): boolean {
    return this.#looks > 0;
  }

  /** The looks that have failed since the last one that was answered. */
  get failedLooks(): readonly StoredEntry[] {
    return this.#failedLooks;
  }

  /** In the order of the playbook's tasks. */
  get findings(): readonly StoredEntry[] {
    return this.#findings
      .toSorted((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true }))
      .map(({ entry }) => entry);
  }

  /** All that counts: what was asked in vain, or before there was news, does not. */
  get entries(): readonly StoredEntry[] {
    const refusals = this.#known ? [] : this.#refusals;
    const failed = this.stage === 'waiting' ? this.#failedLooks.slice(-1) : [];
    return [...refusals, ...this.#answers, ...failed, ...this.findings];
  }

  /** Reads on to the end of what a playbook has left by now. */
  readOn(entries: readonly PlaybookEntry[]): void {
    for (const entry of entries.slice(this.#read)) this.#take(entry);
    this.#read = entries.length;
  }

  #take({ stored, path, isQuiet }: PlaybookEntry): void {
    // What the playbook says itself is read from its tasks; answers to those who poll in it are no news of it.
    const isOwn = path !== undefined && !path.includes('/');
    if (isOwn && stored.Brand === builtIn.brand) return;
    const { stage } = this;
    switch (stage) {
      case 'submitting':
        if (isOwn) this.#takeUpload(stored, path);
        return;
      case 'waiting':
        this.#takeLook(stored, isOwn);
        return;
      case 'collecting':
        if (!isOwn || isQuiet) return;
        if (outputsAt([stored], 'VMRay.Submission').length > 0) this.#answers.push(stored);
        else this.#findings.push({ entry: stored, path });
        return;
    }
  }

  #takeUpload(entry: StoredEntry, path: string): void {
    if (errorOf(entry) !== undefined) {
      this.#uploadPath ??= path;
      if (path === this.#uploadPath) this.#refusals.push(entry);
      return;
    }
    this.#submissions = submissionsIn(entry);
    if (this.#submissions.size > 0)
      this.tell({ step: 'submitted', submissions: [...this.#submissions.values()] });
    else if (this.#refusals.length > 0) this.#known = knownSampleIn(entry);
    if (this.#submissions.size > 0 || this.#known || this.#refusals.length === 0) this.#answers.push(entry);
    this.#tellOfCollecting();
  }

  #takeLook(entry: StoredEntry, isOwn: boolean): void {
    const problem = errorOf(entry);
    if (problem !== undefined) {
      this.#failedLooks.push(entry);
      this.tell({ step: 'trying-again', problem });
      return;
    }
    if (outputsAt([entry], 'VMRay.Submission').length === 0) return;
    this.#looks += 1;
    this.#failedLooks.length = 0;
    const before = this.#submissions;
    this.#submissions = afterLook(before, entry);
    if (isOwn && finishedIn(this.#submissions) > finishedIn(before)) this.#answers.push(entry);
    if (this.stage === 'waiting') this.tell({ step: 'waiting' });
    this.#tellOfCollecting();
  }

  #tellOfCollecting(): void {
    if (this.stage !== 'collecting') return;
    const ids = this.#known
      ? [this.#known.sampleId]
      : [...this.#submissions.values()].flatMap(({ sampleId }) => sampleId ?? []);
    this.tell({ step: 'collecting', samples: [...new Set(ids)] });
  }
}

function finishedIn(submissions: Submissions): number {
  return [...submissions.values()].filter(({ isFinished }) => isFinished).length;
}
