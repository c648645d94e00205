import { setMember } from '../../language/context/merge/draft.js';
import type { Json } from '../../language/json/json.js';
import {
  type Indicator,
  type Indicators,
  type IndicatorUpdate,
  indicatorId,
  indicatorKey,
  type SourceScore,
} from './indicator.js';

/** Of a vendor that answers with millions the rest is not kept. */
export const mostIndicators = 100_000;
/** Of one indicator: sources, tags, comments, investigations. */
const mostOfOne = 1_000;
/** Nothing longer is an indicator, but it could fill the memory. */
const longestValue = 10_000;

/** An indicator while it is being changed. */
interface Draft {
  readonly key: string;
  readonly type: string;
  readonly value: string;
  readonly known: Indicator | undefined;
  readonly sources: Map<string, SourceScore>;
  readonly tags: Set<string>;
  readonly comments: Set<string>;
  readonly investigations: Set<string>;
  readonly fields: Record<string, Json>;
  manualScore: Indicator['manualScore'];
  isLookedUp: boolean;
}

/**
 * The indicators with what has become known: new ones are added, known ones take the newer score of a source, the newer
 * fields, and further tags, comments and investigations. `at`: milliseconds since 1970. Pure; linear in what is given
 * and what is known. Updates without a value, and those beyond the bounds, are left out, and counted.
 */
export function updateIndicators(
  known: Indicators,
  updates: readonly IndicatorUpdate[],
  at: number,
): { readonly indicators: Indicators; readonly leftOut: number } {
  const drafts = new Map<string, Draft>();
  let room = mostIndicators - known.size;
  let leftOut = 0;
  for (const update of updates) {
    const key = indicatorKey(update);
    let draft = drafts.get(key);
    if (!draft) {
      const existing = known.get(key);
      const isFit = update.value.trim() !== '' && update.value.length <= longestValue;
      if (!isFit || (!existing && room <= 0)) {
        leftOut += 1;
        continue;
      }
      if (!existing) room -= 1;
      draft = draftOf(key, update, existing);
      drafts.set(key, draft);
    }
    learn(draft, update);
  }
  if (drafts.size === 0) return { indicators: known, leftOut };
  const indicators = new Map(known);
  for (const [key, draft] of drafts) indicators.set(key, settled(draft, at));
  return { indicators, leftOut };
}

function draftOf(key: string, { type, value }: IndicatorUpdate, known: Indicator | undefined): Draft {
  return {
    key,
    type: known?.type ?? type,
    value,
    known,
    sources: new Map(known?.sources),
    tags: new Set(known?.tags),
    comments: new Set(known?.comments),
    investigations: new Set(known?.investigations),
    fields: { ...known?.fields },
    manualScore: known?.manualScore,
    isLookedUp: known?.isLookedUp ?? false,
  };
}

function learn(draft: Draft, update: IndicatorUpdate): void {
  for (const { vendor, score, reliability } of update.sources ?? []) {
    if (draft.sources.size >= mostOfOne && !draft.sources.has(vendor)) continue;
    draft.sources.set(vendor, { score, ...(reliability === undefined ? {} : { reliability }) });
  }
  const removedTags = update.removedTags === 'all' ? [...draft.tags] : (update.removedTags ?? []);
  for (const tag of removedTags) draft.tags.delete(tag);
  addAll(draft.tags, update.tags);
  addAll(draft.comments, update.comments);
  addAll(draft.investigations, update.investigations);
  for (const [name, value] of Object.entries(update.fields ?? {})) setMember(draft.fields, name, value);
  if (update.manualScore !== undefined) draft.manualScore = update.manualScore;
  if (update.isLookedUp) draft.isLookedUp = true;
}

function addAll(texts: Set<string>, added: readonly string[] = []): void {
  for (const text of added) if (texts.size < mostOfOne) texts.add(text);
}

function settled(draft: Draft, at: number): Indicator {
  return {
    id: draft.known?.id ?? indicatorId(draft.key),
    value: draft.value,
    type: draft.type,
    sources: draft.sources,
    ...(draft.manualScore === undefined ? {} : { manualScore: draft.manualScore }),
    tags: [...draft.tags],
    comments: [...draft.comments],
    fields: draft.fields,
    investigations: [...draft.investigations],
    firstSeen: draft.known?.firstSeen ?? at,
    lastSeen: at,
    isLookedUp: draft.isLookedUp,
  };
}
