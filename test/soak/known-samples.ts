/** A sample that was submitted, and whose answer arrived. */
export interface KnownSample {
  readonly id: number;
  readonly md5: string;
  readonly sha1: string;
  readonly sha256: string;
  /** Submissions and jobs of it. */
  readonly submissions: number[];
  readonly jobs: number[];
}

/** A tag that was added. */
export interface KnownTag {
  readonly kind: 'analysis' | 'submission';
  readonly id: number;
  readonly tag: string;
}

/** What the answers so far have told. An answer that contradicts an earlier one is a mix-up. */
export class KnownSamples {
  readonly all: KnownSample[] = [];
  readonly #byId = new Map<number, KnownSample>();
  readonly #sampleOfAnalysis = new Map<number, number>();
  readonly #pictures = new Map<number, string>();
  readonly analyses: number[] = [];
  readonly tags: KnownTag[] = [];

  add(found: Omit<KnownSample, 'submissions' | 'jobs'>, submission: number, job: number | undefined): void {
    let sample = this.#byId.get(found.id);
    if (sample === undefined) {
      sample = { ...found, submissions: [], jobs: [] };
      this.#byId.set(found.id, sample);
      this.all.push(sample);
    }
    if (sample.sha256 !== found.sha256) throw new Error(`Sample ${found.id} has two contents.`);
    sample.submissions.push(submission);
    if (job !== undefined) sample.jobs.push(job);
  }

  addAnalysis(analysis: number, sample: number): void {
    const known = this.#sampleOfAnalysis.get(analysis);
    if (known === undefined) this.analyses.push(analysis);
    else if (known !== sample) throw new Error(`Analysis ${analysis} is of ${known} and of ${sample}.`);
    this.#sampleOfAnalysis.set(analysis, sample);
  }

  sampleOf(analysis: number): number | undefined {
    return this.#sampleOfAnalysis.get(analysis);
  }

  /** The pictures of an analysis are always the same. */
  addPictures(analysis: number, digests: string): void {
    const known = this.#pictures.get(analysis) ?? digests;
    if (known !== digests) throw new Error(`Analysis ${analysis} has two sets of pictures.`);
    this.#pictures.set(analysis, digests);
  }
}
