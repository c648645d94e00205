import { isJsonList, type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import { isEmpty, objectsOf, read } from './answers.js';
import { type ArtifactKind, artifactKinds } from './artifact-kinds.js';
import { originalVerdict } from './verdicts.js';

/** One artifact of an answer. */
export interface Artifact {
  readonly kind: ArtifactKind;
  /** As the API has it. */
  readonly raw: JsonObject;
  /** As the original shows it in the context. */
  readonly context: JsonObject;
  /** The original shows it; else it drops it, for want of its main value. */
  readonly isKept: boolean;
}

/** Every artifact of the `iocs` of an answer, in the order of the original. */
export function artifactsOf(iocs: JsonObject): readonly Artifact[] {
  return artifactKinds.flatMap((kind) =>
    objectsOf(member(iocs, kind.list)).map((raw) => {
      const context = contextOf(kind, raw);
      return { kind, raw, context, isKept: kind.main === undefined || !isBlank(member(context, kind.main)) };
    }),
  );
}

function contextOf(kind: ArtifactKind, raw: JsonObject): JsonObject {
  const plain = Object.entries(kind.members).map(([name, field]) => [
    name,
    field === '' ? null : read(raw, field),
  ]);
  const hasHashes = kind.name === 'File' || kind.name === 'Email';
  return {
    ...Object.fromEntries(plain),
    ...(hasHashes ? { Hashes: hashSets(raw) } : {}),
    Verdict: originalVerdict(member(raw, 'verdict')),
    VerdictReason: read(raw, 'verdict_reason'),
  };
}

/** The hash sets of a file or an e-mail. */
export function hashSets(raw: JsonObject): readonly JsonObject[] {
  return objectsOf(member(raw, 'hashes')).map((set) => ({
    MD5: read(set, 'md5_hash'),
    SHA1: read(set, 'sha1_hash'),
    SHA256: read(set, 'sha256_hash'),
    SSDeep: read(set, 'ssdeep_hash'),
  }));
}

function isBlank(value: Json | undefined): boolean {
  return value === '' || isEmpty(value);
}

/** `VMRay.Sample.IOC`: a list for each kind that was found. */
export function iocContext(artifacts: readonly Artifact[]): JsonObject {
  const lists = artifactKinds.map(({ name }) => {
    const list: readonly Json[] = artifacts
      .filter(({ kind }) => kind.name === name)
      .map(({ context }) => context);
    return [name, list] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

/** The `iocs` object of an answer's `data`; undefined when it is none, or holds something else than lists of objects. */
export function iocsOf(data: Json | undefined): JsonObject | undefined {
  const iocs =
    typeof data === 'object' && data !== null && !isJsonList(data)
      ? member(asObject(data), 'iocs')
      : undefined;
  if (typeof iocs !== 'object' || iocs === null || isJsonList(iocs)) return undefined;
  const lists = artifactKinds
    .map(({ list }) => member(asObject(iocs), list))
    .filter((list) => list !== undefined);
  const isRegular = lists.every((list) => isJsonList(list) && objectsOf(list).length === list.length);
  return isRegular ? asObject(iocs) : undefined;
}

function asObject(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value));
}
