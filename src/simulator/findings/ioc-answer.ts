import type { JsonObject } from '../json.js';
import { badParameter } from '../platform/refusal.js';
import { iocLists } from './iocs/index.js';
import type { Scene } from './scene.js';

/** Which artifacts a client wants. */
export interface IocFilter {
  /** Artifacts that are no IOCs as well. */
  readonly allArtifacts: boolean;
  /** An `ioc_type` or the name of a list, or undefined for all. */
  readonly type: string | undefined;
  /** A verdict, or `null` as text, or undefined for all. */
  readonly verdict: string | undefined;
  /** A severity, or undefined for all. */
  readonly severity: string | undefined;
}

const verdictWords = new Set(['malicious', 'suspicious', 'clean', 'null']);

function isWanted(artifact: JsonObject, filter: IocFilter): boolean {
  if (!filter.allArtifacts && artifact['ioc'] !== true) return false;
  if (filter.verdict !== undefined && String(artifact['verdict']) !== filter.verdict) return false;
  return filter.severity === undefined || artifact['severity'] === filter.severity;
}

/**
 * The answer of `GET /sample/{id}/iocs` (`vmray-api/README.md` section 8). Without a scene the
 * aggregation is still running: the lists are empty and the status is not `finished`.
 *
 * @throws {Refusal} with status 400 for a type or verdict that does not exist
 */
export function iocAnswer(scene: Scene | null, filter: IocFilter): JsonObject {
  const { type, verdict } = filter;
  if (type !== undefined && !iocLists.some(({ list, kind }) => type === list || type === kind)) {
    throw badParameter('ioc_type');
  }
  if (verdict !== undefined && !verdictWords.has(verdict)) throw badParameter('ioc_verdict');
  const lists = iocLists.map(({ list, kind, make }): [string, JsonObject[]] => {
    const hidden = scene === null || (type !== undefined && type !== list && type !== kind);
    return [list, hidden ? [] : make(scene).filter((artifact) => isWanted(artifact, filter))];
  });
  return { iocs: Object.fromEntries(lists), status: aggregationStatus(scene) };
}

/** The word for where the aggregation stands; `waiting` is chosen, the real word is not known. */
export function aggregationStatus(scene: Scene | null): 'finished' | 'waiting' {
  return scene === null ? 'waiting' : 'finished';
}
