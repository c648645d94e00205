import { seededDigits } from '../detonation/hashes.js';
import { noVerdictReason, severityOf } from '../detonation/verdict.js';
import { classificationsOf, threatNamesOf } from '../findings/threat-names.js';
import type { JsonObject } from '../json.js';
import type { Platform } from '../platform/platform.js';
import type { SampleRecord } from '../platform/records.js';
import { relation } from './relation.js';
import { hasVerdict, type Surroundings, samplePage } from './surroundings.js';
import { apiTime } from './time.js';

/** The members that do not change while a sample is analysed. */
function standing(sample: SampleRecord, { url }: Surroundings) {
  const { isProgram, name } = sample.type;
  return {
    sample_container_type: null,
    sample_created: apiTime(sample.createdAt),
    sample_display_url: sample.url,
    sample_filename: sample.name,
    sample_filesize: sample.size,
    sample_id: sample.id,
    sample_imphash: isProgram ? seededDigits(sample.hashes.sha256, 'imports', 32) : null,
    sample_is_multipart: false,
    sample_md5hash: sample.hashes.md5,
    sample_password_protected: sample.passwordProtected,
    sample_pe_signature: isProgram ? {} : null,
    sample_priority: 1,
    sample_sha1hash: sample.hashes.sha1,
    sample_sha256hash: sample.hashes.sha256,
    sample_ssdeephash: sample.hashes.ssdeep,
    sample_type: name,
    sample_url: sample.url,
    sample_webif_url: samplePage(url, sample.id),
  };
}

function relativesOf(sample: SampleRecord, platform: Platform): [SampleRecord[], SampleRecord[]] {
  const parent = sample.origin === null ? undefined : platform.samples.get(sample.origin.parentSampleId);
  return [platform.childrenOf(sample.id), parent === undefined ? [] : [parent]];
}

const ids = (samples: readonly SampleRecord[]) => samples.map(({ id }) => id);

/**
 * The short Sample in the answer of a submission. It has no verdict, and names the submitted file
 * (`vmray-api/README.md` section 3.2).
 */
export function shortSample(
  sample: SampleRecord,
  fileName: string,
  platform: Platform,
  surroundings: Surroundings,
): JsonObject {
  const [children, parents] = relativesOf(sample, platform);
  return {
    ...standing(sample, surroundings),
    sample_child_sample_ids: ids(children),
    sample_parent_sample_ids: ids(parents),
    submission_filename: fileName,
  };
}

/** A Sample (`vmray-api/README.md` section 5). Its verdict is null until a submission of it finished. */
export function sampleAnswer(
  sample: SampleRecord,
  platform: Platform,
  surroundings: Surroundings,
): JsonObject {
  const { now } = surroundings;
  const known = hasVerdict(sample, now);
  const verdict = known ? sample.verdict : null;
  const score = known ? sample.score : null;
  const reason = verdict === 'not_available' ? noVerdictReason : { code: null, description: null };
  const [children, parents] = relativesOf(sample, platform);
  return {
    ...standing(sample, surroundings),
    sample_child_relations: children.map((child) => relation(sample, child, now)),
    sample_child_relations_truncated: false,
    sample_child_sample_ids: ids(children),
    sample_classifications: known ? classificationsOf(sample) : [],
    sample_clusters: [],
    sample_emailhash: null,
    sample_highest_vti_score: score,
    sample_highest_vti_severity: known ? severityOf(verdict) : null,
    sample_last_md_score: null,
    sample_last_reputation_severity: known ? severityOf(verdict) : null,
    sample_last_vt_score: null,
    sample_parent_relations: parents.map((parent) => relation(parent, sample, now)),
    sample_parent_relations_truncated: false,
    sample_parent_sample_ids: ids(parents),
    sample_score: score,
    sample_severity: severityOf(verdict),
    sample_threat_names: known ? threatNamesOf(sample) : [],
    sample_verdict: verdict,
    sample_verdict_reason_code: reason.code,
    sample_verdict_reason_description: reason.description,
    sample_vti_score: score,
  };
}
