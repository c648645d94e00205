import type { JsonObject } from '../../../sdk/index.js';
import { field, textField } from './field.js';
import { severityOf } from './severity.js';
import { type Verdict, verdictOf } from './verdict.js';

export const samplePath = 'VMRay.Sample(val.SampleID === obj.SampleID)';

/** A sample as its own request answers it. `Classification` is the older name of `Classifications` (D4). */
export function sampleContext(sample: JsonObject): JsonObject & { readonly Verdict: Verdict } {
  const classifications = field(sample, 'sample_classifications');
  return {
    SampleID: field(sample, 'sample_id'),
    SampleURL: field(sample, 'sample_webif_url'),
    FileName: field(sample, 'sample_filename'),
    MD5: field(sample, 'sample_md5hash'),
    SHA1: field(sample, 'sample_sha1hash'),
    SHA256: field(sample, 'sample_sha256hash'),
    SSDeep: field(sample, 'sample_ssdeephash'),
    Verdict: verdictOf(field(sample, 'sample_verdict')),
    VerdictReason: field(sample, 'sample_verdict_reason_description'),
    Severity: severityOf(field(sample, 'sample_severity')),
    Type: field(sample, 'sample_type'),
    Created: field(sample, 'sample_created'),
    Classification: classifications,
    Classifications: classifications,
    ChildSampleIDs: field(sample, 'sample_child_sample_ids'),
    ParentSampleIDs: field(sample, 'sample_parent_sample_ids'),
  };
}

/** A sample as the answer to an upload names it. */
export function newSampleContext(sample: JsonObject): JsonObject {
  return {
    SampleID: field(sample, 'sample_id'),
    SampleURL: field(sample, 'sample_webif_url'),
    Created: field(sample, 'sample_created'),
    // The same bytes may have been known under another name: the submission's own is what the user sent.
    FileName: textField(sample, 'submission_filename') ?? field(sample, 'sample_filename'),
    FileSize: field(sample, 'sample_filesize'),
    SSDeep: field(sample, 'sample_ssdeephash'),
    SHA1: field(sample, 'sample_sha1hash'),
  };
}
