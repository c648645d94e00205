import type { PlanLibrary } from '../../playbook/library/plan-library.js';
import { compilePlaybook } from '../../playbook/plan/compile-playbook.js';
import type { Plan } from '../../playbook/plan/plan.js';
import type { InvestigationStore } from '../ports/investigation-store.js';

/** The playbooks of this system, and those that runs are pinned to and that have been changed since. */
export class PinnedPlans implements PlanLibrary {
  readonly #kept = new Map<string, Plan>();
  readonly #saved = new Set<string>();

  constructor(
    private readonly current: PlanLibrary,
    private readonly store: Pick<InvestigationStore, 'plan' | 'savePlan'>,
  ) {}

  find(nameOrId: string): Plan | undefined {
    return this.current.find(nameOrId);
  }

  withDigest(digest: string): Plan | undefined {
    return this.current.withDigest(digest) ?? this.#kept.get(digest);
  }

  get chosen(): readonly Plan[] {
    return this.current.chosen;
  }

  get names(): readonly string[] {
    return this.current.names;
  }

  /** Fetches plans that runs are pinned to. One that is missing, or compiles no longer, stays unknown. */
  async fetch(digests: Iterable<string>): Promise<void> {
    for (const digest of digests) {
      if (this.withDigest(digest)) continue;
      const saved = await this.store.plan(digest);
      const plan = saved && compilePlaybook(saved.text, saved.file).plan;
      if (plan) this.#kept.set(digest, plan);
    }
  }

  /** Keeps plans that runs are pinned to from now on. */
  async save(digests: Iterable<string>): Promise<void> {
    for (const digest of digests) {
      const plan = this.#saved.has(digest) ? undefined : this.withDigest(digest);
      if (!plan) continue;
      await this.store.savePlan(digest, { text: plan.text, file: plan.file });
      this.#saved.add(digest);
    }
  }
}
