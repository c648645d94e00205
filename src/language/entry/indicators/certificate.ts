import { hasContent, type IndicatorFields, writtenFields } from './indicator-fields.js';
import { type IndicatorRecord, indicatorRecord } from './indicator-record.js';
import { type IndicatorScore, maliciousMember, scoreRow } from './indicator-score.js';

const members = [
  'SubjectDN',
  'Name',
  'IssuerDN',
  'SerialNumber',
  'ValidityNotBefore',
  'ValidityNotAfter',
  'SubjectAlternativeName',
  'MD5',
  'SHA1',
  'SHA256',
  'SHA512',
  'PublicKey',
  'SPKISHA256',
  'Signature',
  'Extension',
  'PEM',
  'TrafficLightProtocol',
  'CommunityNotes',
  'Relationships',
] as const;

type OwnMember = 'SubjectDN' | 'MD5' | 'SHA1' | 'SHA256' | 'SHA512';

/** Scored under its SHA-256, else the next hash it has: SHA-512, SHA-1, MD5. */
export interface CertificateIndicator {
  readonly kind: 'certificate';
  readonly subjectDn: string;
  readonly md5?: string | null;
  readonly sha1?: string | null;
  readonly sha256?: string | null;
  readonly sha512?: string | null;
  readonly fields?: IndicatorFields<Exclude<(typeof members)[number], OwnMember>>;
  readonly score: IndicatorScore;
}

const comparedHashes = ['MD5', 'SHA1', 'SHA256', 'SHA512'];
const key = `Certificate(${comparedHashes.map((hash) => `val.${hash} && val.${hash} == obj.${hash}`).join(' || ')})`;

/** A certificate, under `Certificate` (`spec/entries.md` section 6). */
export function certificateContext(indicator: CertificateIndicator, vendor: string): IndicatorRecord {
  const { subjectDn, md5, sha1, sha256, sha512, score } = indicator;
  const written = writtenFields(members, {
    ...indicator.fields,
    SubjectDN: subjectDn,
    MD5: md5 ?? null,
    SHA1: sha1 ?? null,
    SHA256: sha256 ?? null,
    SHA512: sha512 ?? null,
  });
  const value = hasContent(written) ? { ...written, ...maliciousMember(score, vendor) } : undefined;
  return indicatorRecord(key, value, scoreRow(sha256 || sha512 || sha1 || md5, 'certificate', vendor, score));
}
