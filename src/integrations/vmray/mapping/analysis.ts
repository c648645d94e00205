import type { JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';
import { severityOf } from './severity.js';
import { type Verdict, verdictOf } from './verdict.js';

export const analysisPath = 'VMRay.Analysis(val.AnalysisID === obj.AnalysisID)';

/** An analysis; `SSDeep` is documented, though the original never set it (D3). */
export function analysisContext(analysis: JsonObject): JsonObject & { readonly Verdict: Verdict } {
  return {
    AnalysisID: field(analysis, 'analysis_id'),
    AnalysisURL: field(analysis, 'analysis_webif_url'),
    SampleID: field(analysis, 'analysis_sample_id'),
    Verdict: verdictOf(field(analysis, 'analysis_verdict')),
    VerdictReason: field(analysis, 'analysis_verdict_reason_description'),
    Severity: severityOf(field(analysis, 'analysis_severity')),
    JobCreated: field(analysis, 'analysis_job_started'),
    MD5: field(analysis, 'analysis_sample_md5'),
    SHA1: field(analysis, 'analysis_sample_sha1'),
    SHA256: field(analysis, 'analysis_sample_sha256'),
    SSDeep: field(analysis, 'analysis_sample_ssdeep'),
  };
}
