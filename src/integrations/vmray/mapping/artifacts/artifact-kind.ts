import type { Indicator, IndicatorScore, Reliability } from '../../../../language/entry/index.js';
import type { Json, JsonObject } from '../../../../sdk/index.js';
import { field, textField } from '../field.js';
import { scoreOf, verdictOf } from '../verdict.js';

export interface Source {
  readonly reliability: Reliability;
}

/** How one kind of artifact of `GET /sample/{id}/iocs` is shown. */
export interface ArtifactKind {
  /** Its member of `VMRay.Sample.IOC`, and its word in titles. */
  readonly name: string;
  /** Its list in the answer. */
  readonly list: string;
  context(artifact: JsonObject): JsonObject;
  /** Columns of its table; a column without any value is left out. */
  readonly headers: readonly string[];
  /** The cells by header; an artifact without its main value goes under its next best name (D11). */
  row(artifact: JsonObject, context: JsonObject): JsonObject;
  /** The standard indicators it makes, for the kinds that have one. */
  indicators?(artifact: JsonObject, source: Source): readonly Indicator[];
}

/** From `verdict_reason`, else from the member that the API really sends (D6); an empty text is no reason. */
export function verdictReason(artifact: JsonObject): string | null {
  return textField(artifact, 'verdict_reason') ?? textField(artifact, 'verdict_reason_description') ?? null;
}

/** Members that close every artifact's context. */
export function judgement(artifact: JsonObject): JsonObject {
  return {
    Type: field(artifact, 'type'),
    Verdict: verdictOf(field(artifact, 'verdict')),
    VerdictReason: verdictReason(artifact),
  };
}

export function isIoc(artifact: JsonObject): JsonObject {
  return { IsIOC: field(artifact, 'ioc'), IOCType: field(artifact, 'ioc_type') };
}

export function parents(artifact: JsonObject): JsonObject {
  return {
    ParentProcesses: field(artifact, 'parent_processes'),
    ParentProcessesNames: field(artifact, 'parent_processes_names'),
  };
}

/** The same list under its documented and its older name. */
export function operations(artifact: JsonObject): JsonObject {
  const list = field(artifact, 'operations');
  return { Operation: list, Operations: list };
}

export function indicatorScore(artifact: JsonObject, { reliability }: Source): IndicatorScore {
  return { score: scoreOf(verdictOf(field(artifact, 'verdict'))), reliability };
}

/** The first of these that names something: a text, or the first text of a list. */
export function nextBestName(artifact: JsonObject, ...names: readonly string[]): Json {
  for (const name of names) {
    const value = field(artifact, name);
    const candidates = Array.isArray(value) ? value : [value];
    const found = candidates.find((candidate) => typeof candidate === 'string' && candidate !== '');
    if (found !== undefined) return found;
  }
  return null;
}

/** One hash set of a file or an e-mail. */
export function hashSet(hashes: JsonObject): JsonObject {
  return {
    MD5: field(hashes, 'md5_hash'),
    SHA1: field(hashes, 'sha1_hash'),
    SHA256: field(hashes, 'sha256_hash'),
    SSDeep: field(hashes, 'ssdeep_hash'),
  };
}
