import { hashesOf } from '../detonation/hashes.js';
import { libraryType } from '../detonation/sample-type.js';
import type { SampleRecord } from './records.js';

/** The file that a malicious sample drops, as far as it is known before it gets an id. */
export type DroppedSample = Pick<
  SampleRecord,
  'url' | 'name' | 'size' | 'hashes' | 'type' | 'passwordProtected' | 'verdict' | 'score'
>;

/**
 * The library that a malicious sample drops: made up from the sample's hash, so that the same
 * sample drops the same file every time. Null for samples that drop nothing.
 */
export function droppedBy(sample: SampleRecord): DroppedSample | null {
  if (sample.verdict !== 'malicious' || sample.origin !== null) return null;
  const content = Buffer.from(`made-up library of ${sample.hashes.sha256}`);
  return {
    url: null,
    name: 'helper.dll',
    size: content.length,
    hashes: hashesOf(content),
    type: libraryType,
    passwordProtected: false,
    verdict: 'malicious',
    score: 92,
  };
}
