import type {
  InvestigationId,
  InvestigationStore,
  Loaded,
  SavedPlan,
} from '../../runtime/ports/investigation-store.js';
import { emptyBeginning } from '../investigation/empty-beginning.js';
import { KeptInvestigation } from './kept-investigation.js';

/** Keeps investigations for as long as the process lives, as the values that they are. */
export function memoryInvestigationStore(): InvestigationStore {
  const kept = new Map<InvestigationId, KeptInvestigation>();
  const plans = new Map<string, SavedPlan>();

  return {
    async create(begin = emptyBeginning) {
      const id = String(kept.size + 1);
      kept.set(id, new KeptInvestigation(id, begin(id)));
      return id;
    },
    async load(id, scopes): Promise<Loaded | undefined> {
      const now = kept.get(id)?.now;
      if (!now || scopes === 'all') return now;
      return { ...now, scopes: new Map([...now.scopes].filter(([scope]) => scopes.includes(scope))) };
    },
    async beginning(id) {
      return kept.get(id)?.beginning;
    },
    async commit(commit) {
      const own = kept.get(commit.id);
      if (own?.now.version !== commit.onto.version) return 'stale';
      own.commit(commit);
      return 'ok';
    },
    async due(now, limit) {
      return [...kept.values()]
        .flatMap(({ id, wakeAt }) => (wakeAt !== null && wakeAt <= now ? [{ id, wakeAt }] : []))
        .sort((one, other) => one.wakeAt - other.wakeAt)
        .slice(0, limit)
        .map(({ id }) => id);
    },
    async nextDue() {
      let first: number | null = null;
      for (const { wakeAt } of kept.values())
        if (wakeAt !== null && (first === null || wakeAt < first)) first = wakeAt;
      return first;
    },
    async *entries(id, after, limit) {
      yield* kept.get(id)?.entriesAfter(after, limit) ?? [];
    },
    async entry(id, entry) {
      return kept.get(id)?.entry(entry);
    },
    async *journal(id, after, limit) {
      // The record of version 1 is the first.
      yield* kept.get(id)?.journal.slice(after, after + limit) ?? [];
    },
    async list(before, limit) {
      return [...kept.values()]
        .reverse()
        .filter(({ id }) => before === undefined || Number(id) < Number(before))
        .slice(0, limit)
        .map(({ summary }) => summary);
    },
    async savePlan(digest, plan) {
      if (!plans.has(digest)) plans.set(digest, plan);
    },
    async plan(digest) {
      return plans.get(digest);
    },
    async close() {},
  };
}
