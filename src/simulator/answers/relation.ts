import { severityOf } from '../detonation/verdict.js';
import type { JsonObject } from '../json.js';
import type { SampleRecord } from '../platform/records.js';
import { hasVerdict } from './surroundings.js';

/** A relation between a sample and the one it dropped (`vmray-api/README.md` section 5). */
export function relation(parent: SampleRecord, child: SampleRecord, now: number): JsonObject {
  const parentVerdict = hasVerdict(parent, now) ? parent.verdict : null;
  const childVerdict = hasVerdict(child, now) ? child.verdict : null;
  return {
    relation_child_sample_id: child.id,
    relation_child_sample_score: childVerdict === null ? null : child.score,
    relation_child_sample_severity: severityOf(childVerdict),
    relation_child_sample_verdict: childVerdict,
    relation_child_sample_verdict_reason_code: null,
    relation_child_sample_verdict_reason_description: null,
    relation_id: child.origin?.relationId ?? null,
    relation_parent_sample_id: parent.id,
    relation_parent_sample_score: parentVerdict === null ? null : parent.score,
    relation_parent_sample_severity: severityOf(parentVerdict),
    relation_parent_sample_verdict: parentVerdict,
    relation_parent_sample_verdict_reason_code: null,
    relation_parent_sample_verdict_reason_description: null,
    relation_type: child.origin?.relationType ?? null,
  };
}
