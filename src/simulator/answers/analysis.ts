import { noVerdictReason, severityOf, type Verdict } from '../detonation/verdict.js';
import type { JsonObject } from '../json.js';
import type { AnalysisRecord, SampleRecord, SubmissionRecord } from '../platform/records.js';
import { machineMembers } from './machine.js';
import { account, platformVersion, quotaType, type Surroundings } from './surroundings.js';
import { apiTime } from './time.js';

const success = { code: 1, text: 'Operation completed successfully.' };
const crash = { code: 7340034, text: 'Worker crashed or Worker daemon was restarted during analysis.' };

/** Scores of static analyses, which see less than dynamic ones. */
const staticScores = {
  malicious: 75,
  suspicious: 50,
  clean: 0,
  not_available: null,
} as const satisfies Record<Verdict, number | null>;

/** Whether the analysis broke off: the dynamic one of a sample for which there is no verdict. */
export function hasFailed(analysis: AnalysisRecord, sample: SampleRecord): boolean {
  return analysis.job.kind !== 'static' && sample.verdict === 'not_available';
}

/** What the analysis found, and what is missing after a failure (story `not-available`). */
function outcome(analysis: AnalysisRecord, sample: SampleRecord) {
  const isStatic = analysis.job.kind === 'static';
  const failed = hasFailed(analysis, sample);
  const verdict = failed ? null : sample.verdict;
  const result = failed ? crash : success;
  const aggregation = failed ? 'failed_summary_json' : 'ok';
  const reason = verdict === 'not_available' ? noVerdictReason : { code: null, description: null };
  const size = isStatic ? 48_211 : 15_385_652;
  return {
    analysis_ioc_aggregation_state: aggregation,
    analysis_max_recursive_samples_reached: failed ? null : false,
    analysis_mitre_attack_aggregation_state: aggregation,
    analysis_report_version: failed ? null : 10,
    analysis_result_code: result.code,
    analysis_result_str: result.text,
    analysis_serialized_result: { code: result.code, extra_args: {}, fmt_args: [] },
    analysis_severity: severityOf(verdict),
    analysis_size: failed ? null : size,
    analysis_verdict: verdict,
    analysis_verdict_reason_code: reason.code,
    analysis_verdict_reason_description: reason.description,
    analysis_vti_aggregation_state: aggregation,
    analysis_vti_built_in_rules_version: failed ? null : '2026.2',
    analysis_vti_custom_rules_hash: failed ? null : 'd41d8cd98f00b204e9800998ecf8427e',
    analysis_vti_score: isStatic ? staticScores[sample.verdict] : sample.score,
    analysis_yara_match_count: verdict === 'malicious' ? (isStatic ? 1 : 2) : 0,
  };
}

/** The engines at work, and the machine that ran the sample. */
function engines(analysis: AnalysisRecord) {
  const { kind } = analysis.job;
  const runs = kind !== 'static';
  return {
    analysis_analyzer_version: platformVersion.text,
    analysis_dynamic_engine_version: runs ? platformVersion.text : null,
    analysis_platform: runs ? 'windows' : null,
    analysis_static_engine_version: platformVersion.text,
    analysis_vmhost_id: runs ? 4 : null,
    analysis_vmhost_name: runs ? 'worker-04.example.test' : null,
    analysis_web_engine_version: kind === 'web' ? platformVersion.text : null,
    analysis_yara_latest_ruleset_date: '2026-01-05T06:00:00',
  };
}

/** An Analysis (`vmray-api/README.md` section 6). */
export function analysisAnswer(
  analysis: AnalysisRecord,
  sample: SampleRecord,
  submission: SubmissionRecord,
  { url, billingType }: Surroundings,
): JsonObject {
  const { job } = analysis;
  const runs = job.kind !== 'static';
  const readable = billingType === 'analyzer';
  return {
    ...machineMembers('analysis', job, sample.type),
    ...outcome(analysis, sample),
    ...engines(analysis),
    analysis_billing_type: billingType,
    analysis_created: apiTime(analysis.createdAt),
    analysis_document_password: submission.parameters.documentPassword,
    analysis_enable_custom_av: false,
    analysis_enable_local_av: true,
    analysis_id: analysis.id,
    analysis_job_id: job.id,
    analysis_job_started: apiTime(job.startsAt),
    analysis_job_type: runs ? 'full_analysis' : 'only_static_analysis',
    analysis_ld_filter_last_date: null,
    analysis_lock_status: readable ? 'unlocked' : 'locked',
    analysis_parent_analysis_id: null,
    analysis_pdf_created: readable && !hasFailed(analysis, sample),
    analysis_prescript_force_admin: false,
    analysis_prescript_id: null,
    analysis_priority: 1,
    analysis_published: false,
    analysis_quota_type: quotaType(billingType),
    analysis_sample_id: sample.id,
    analysis_sample_md5: sample.hashes.md5,
    analysis_sample_sha1: sample.hashes.sha1,
    analysis_sample_sha256: sample.hashes.sha256,
    analysis_sample_ssdeep: sample.hashes.ssdeep,
    analysis_submission_id: job.submissionId,
    analysis_submission_ids: job.submissionIds,
    analysis_system_time: null,
    analysis_tags: analysis.tags,
    analysis_user_config_config: runs ? submission.parameters.userConfig : '{}',
    analysis_user_config_id: runs ? 5 : null,
    analysis_user_email: account.email,
    analysis_user_id: account.userId,
    analysis_webif_url: `${url}/user/analysis/view?id=${analysis.id}&sub=%2Freport%2Foverview.html`,
  };
}
