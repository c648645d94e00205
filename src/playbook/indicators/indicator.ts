import { createHash } from 'node:crypto';
import type { Score } from '../../language/entry/dbot-score.js';
import type { Reliability } from '../../language/entry/reliability.js';
import type { JsonObject } from '../../language/json/json.js';

/** Everything that an investigation knows of indicators, by {@link indicatorKey}. Plain data. */
export type Indicators = ReadonlyMap<string, Indicator>;

/** Something that was seen, and what is thought of it (`spec/builtin-scripts.md`, Server commands). */
export interface Indicator {
  /** Made of its type and value: the same everywhere. */
  readonly id: string;
  readonly value: string;
  /** As the platform calls it: `IP`, `File`, `Domain` … or the name of a custom one. */
  readonly type: string;
  /** What sources say, by their names. */
  readonly sources: ReadonlyMap<string, SourceScore>;
  /** What a person or a playbook has decided; it outweighs all sources. */
  readonly manualScore?: Score;
  readonly tags: readonly string[];
  readonly comments: readonly string[];
  readonly fields: JsonObject;
  /** The ids of the investigations that it belongs to. */
  readonly investigations: readonly string[];
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** The inline extraction has asked the commands of its type about it. */
  readonly isLookedUp: boolean;
}

export interface SourceScore {
  readonly score: Score;
  readonly reliability?: Reliability;
}

/** What becomes known of an indicator: a new one, or more of a known one. */
export interface IndicatorUpdate {
  readonly type: string;
  readonly value: string;
  readonly sources?: readonly (SourceScore & { readonly vendor: string })[];
  readonly manualScore?: Score;
  /** Taken away before those of `tags` are added. */
  readonly removedTags?: 'all' | readonly string[];
  readonly tags?: readonly string[];
  readonly comments?: readonly string[];
  readonly fields?: JsonObject;
  readonly investigations?: readonly string[];
  readonly isLookedUp?: true;
}

/** What tells indicators apart: the type in any case, the value exactly. */
export function indicatorKey({ type, value }: { readonly type: string; readonly value: string }): string {
  // With its length the type cannot run into the value.
  return `${type.length} ${type.toLowerCase()} ${value}`;
}

export function indicatorId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
