import type { JsonObject } from '../../json/json.js';
import type { Output } from '../output.js';
import { type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

/** All members in the recorded order; those that are no member of the indicator itself come from its fields. */
const members = [
  'Name',
  'EntryID',
  'Size',
  'MD5',
  'SHA1',
  'SHA256',
  'SHA512',
  'SSDeep',
  'Extension',
  'Type',
  'Hostname',
  'Path',
  'Company',
  'ProductName',
  'DigitalSignature',
  'Signature',
  'Actor',
  'Tags',
  'FeedRelatedIndicators',
  'MalwareFamily',
  'Campaign',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Publications',
  'ThreatTypes',
  'Imphash',
  'Quarantined',
  'Organization',
  'AssociatedFileNames',
  'Behavior',
  'Relationships',
] as const;

type OwnMember =
  | 'Name'
  | 'Size'
  | 'MD5'
  | 'SHA1'
  | 'SHA256'
  | 'SHA512'
  | 'SSDeep'
  | 'Imphash'
  | 'Type'
  | 'Path';

/** What is known of a file. */
export interface FileDescription {
  readonly md5?: string | null;
  readonly sha1?: string | null;
  readonly sha256?: string | null;
  readonly sha512?: string | null;
  readonly ssdeep?: string | null;
  readonly imphash?: string | null;
  readonly name?: string | null;
  /** Bytes. */
  readonly size?: number | null;
  readonly type?: string | null;
  readonly path?: string | null;
  readonly fields?: IndicatorFields<Exclude<(typeof members)[number], OwnMember>>;
}

/** Scored under the first hash it has, in the order of its members (D12). */
export interface FileIndicator extends FileDescription {
  readonly kind: 'file';
  readonly score: IndicatorScore;
}

/** The seven kinds of hash that the standard selector compares, in its order. */
const comparedHashes = ['MD5', 'SHA1', 'SHA256', 'SHA512', 'CRC32', 'CTPH', 'SSDeep'];
const key = `File(${comparedHashes.map((hash) => `val.${hash} && val.${hash} == obj.${hash}`).join(' || ')})`;

/**
 * The object of a file: `Hashes` as a list, always, and each as a member (recorded in `vmray-get-iocs/files`).
 */
function fileObject(file: FileDescription, hashes: Hashes): JsonObject {
  return {
    Hashes: hashes.map(([type, hash]) => ({ type, value: hash })),
    ...writtenFields(members, {
      ...file.fields,
      ...Object.fromEntries(hashes),
      Name: file.name ?? null,
      Size: file.size ?? null,
      Type: file.type ?? null,
      Path: file.path ?? null,
    }),
  };
}

/** A file under `File` without a score of its own, for a command whose scores are of another type. */
export function fileOutput(file: FileDescription): Output {
  return { path: key, value: fileObject(file, hashesOf(file)) };
}

/** A file under `File`; one without any hash has its object, but no score. */
export function fileIndicatorContext(indicator: FileIndicator, vendor: string): IndicatorRecord {
  const hashes = hashesOf(indicator);
  const value = { ...fileObject(indicator, hashes), ...maliciousMember(indicator.score, vendor) };
  return indicatorRecord(key, value, scoreRow(hashes[0]?.[1], 'file', vendor, indicator.score));
}

type Hashes = readonly (readonly [type: string, hash: string])[];

function hashesOf(indicator: FileDescription): Hashes {
  const all = [
    ['MD5', indicator.md5],
    ['SHA1', indicator.sha1],
    ['SHA256', indicator.sha256],
    ['SHA512', indicator.sha512],
    ['SSDeep', indicator.ssdeep],
    ['Imphash', indicator.imphash],
  ] as const;
  return all.flatMap(([type, hash]) => (hash ? [[type, hash] as const] : []));
}
