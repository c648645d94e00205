import type { JsonObject } from '../../../../sdk/index.js';
import { field, textField } from '../field.js';
import {
  type ArtifactKind,
  hashSet,
  indicatorScore,
  isIoc,
  judgement,
  nextBestName,
  operations,
  parents,
} from './artifact-kind.js';
import { hashSets } from './hash-sets.js';

export const file: ArtifactKind = {
  name: 'File',
  list: 'files',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Categories: field(artifact, 'categories'),
    Classifications: field(artifact, 'classifications'),
    FileSize: field(artifact, 'file_size'),
    Filename: field(artifact, 'filename'),
    Filenames: field(artifact, 'filenames'),
    Hashes: hashSets(artifact).map(hashSet),
    ID: field(artifact, 'id'),
    ...isIoc(artifact),
    MIMEType: field(artifact, 'mime_type'),
    Name: field(artifact, 'filename'),
    NormFilename: field(artifact, 'norm_filename'),
    ...operations(artifact),
    ParentFiles: field(artifact, 'parent_files'),
    ...parents(artifact),
    ResourceURL: field(artifact, 'resource_url'),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: [
    'Filename',
    'IsIOC',
    'Filenames',
    'MD5',
    'SHA1',
    'SHA256',
    'Operations',
    'Verdict',
    'VerdictReason',
  ],
  row: (artifact, context) => ({
    ...context,
    ...hashColumns(hashSets(artifact)),
    Filename: nextBestName(artifact, 'filename', 'filenames', 'norm_filename', 'resource_url'),
  }),
  indicators(artifact, source) {
    const size = field(artifact, 'file_size');
    const described = {
      size: typeof size === 'number' ? size : null,
      type: textField(artifact, 'mime_type') ?? null,
      path: textField(artifact, 'filename') ?? null,
      score: indicatorScore(artifact, source),
    };
    return hashSets(artifact).map((hashes) => ({
      kind: 'file',
      md5: textField(hashes, 'md5_hash') ?? null,
      sha1: textField(hashes, 'sha1_hash') ?? null,
      sha256: textField(hashes, 'sha256_hash') ?? null,
      ssdeep: textField(hashes, 'ssdeep_hash') ?? null,
      ...described,
    }));
  },
};

/** A cell per kind of hash: the hash, or a list of them where the file has several sets. */
function hashColumns(sets: readonly JsonObject[]): JsonObject {
  const column = (name: string) => {
    const texts = sets.map((hashes) => textField(hashes, name)).filter((text) => text !== undefined);
    return texts.length === 1 ? (texts[0] ?? null) : texts;
  };
  return { MD5: column('md5_hash'), SHA1: column('sha1_hash'), SHA256: column('sha256_hash') };
}
