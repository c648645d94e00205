import { noVerdictReason, severityOf } from '../detonation/verdict.js';
import type { JsonObject } from '../json.js';
import type { SampleRecord, SubmissionRecord } from '../platform/records.js';
import { account, hasVerdict, isFinished, quotaType, type Surroundings, samplePage } from './surroundings.js';
import { apiTime } from './time.js';

/** How the analysis was set up. What the client did not choose has the values of the fixtures. */
function analyzerMode({ parameters }: SubmissionRecord) {
  return {
    submission_analyzer_mode_ai_based_phishing_detection: 'normal',
    submission_analyzer_mode_analysis_caching: parameters.caching,
    submission_analyzer_mode_analyzer_mode: parameters.analyzerMode,
    submission_analyzer_mode_archive_action: 'separate_samples',
    submission_analyzer_mode_detonate_links_in_documents: 'smart',
    submission_analyzer_mode_detonate_links_in_emails: 'smart',
    submission_analyzer_mode_disk_image_action: 'separate_samples',
    submission_analyzer_mode_enable_reputation: true,
    submission_analyzer_mode_enable_whois: true,
    submission_analyzer_mode_id: 412,
    submission_analyzer_mode_known_benign: false,
    submission_analyzer_mode_known_malicious: false,
    submission_analyzer_mode_max_dynamic_analyses_per_sample: String(parameters.maxJobs ?? 'default'),
    submission_analyzer_mode_max_recursive_samples: String(parameters.maxRecursiveSamples),
    submission_analyzer_mode_triage: 'custom',
    submission_analyzer_mode_triage_error_handling: null,
  };
}

/** What changes as the submission moves on: status, verdict, errors, quota. */
function progress(submission: SubmissionRecord, sample: SampleRecord, { now }: Surroundings) {
  const finished = isFinished(submission, now);
  const verdict = finished ? sample.verdict : null;
  const sampleVerdict = hasVerdict(sample, now) ? sample.verdict : null;
  const failed = sample.verdict === 'not_available';
  const reason = verdict === 'not_available' ? noVerdictReason : { code: null, description: null };
  const sampleReason = sampleVerdict === 'not_available' ? noVerdictReason.description : null;
  const running = now >= submission.startedAt ? 'in_progress' : 'queued';
  return {
    submission_consumed_quota: finished && !submission.usedCache ? 1 : 0,
    submission_finish_time: finished ? apiTime(submission.finishAt) : null,
    submission_finished: finished,
    submission_has_errors: finished ? failed : null,
    submission_has_recursive_errors: finished ? failed : null,
    submission_sample_verdict: sampleVerdict,
    submission_sample_verdict_reason_code: null,
    submission_sample_verdict_reason_description: sampleReason,
    submission_score: finished ? sample.score : null,
    submission_severity: finished ? severityOf(verdict) : null,
    submission_status: finished ? (failed ? 'error' : 'success') : running,
    submission_verdict: verdict,
    submission_verdict_reason_code: reason.code,
    submission_verdict_reason_description: reason.description,
  };
}

/** The sample and the names it was sent under. */
function subject(submission: SubmissionRecord, sample: SampleRecord) {
  return {
    submission_filename: submission.fileName,
    submission_original_filename: submission.originalName,
    submission_original_url: sample.url,
    submission_sample_id: sample.id,
    submission_sample_md5: sample.hashes.md5,
    submission_sample_sha1: sample.hashes.sha1,
    submission_sample_sha256: sample.hashes.sha256,
    submission_sample_ssdeep: sample.hashes.ssdeep,
  };
}

/** Who sent the submission, and from where. */
const sender = {
  submission_api_key_id: account.apiKeyId,
  submission_interface_name: '-',
  submission_ip_id: 9,
  submission_ip_ip: '127.0.0.1',
  submission_submitter_email: account.email,
  submission_type: 'api',
  submission_user_email: account.email,
  submission_user_id: account.userId,
};

/** Settings that the simulator never changes. */
const unchanging = {
  submission_deletion_date: null,
  submission_dll_call_mode: null,
  submission_dll_calls: null,
  submission_enable_custom_av: false,
  submission_enable_local_av: true,
  submission_known_configuration: false,
  submission_prescript_force_admin: false,
  submission_prescript_id: null,
  submission_priority: 1,
  submission_reputation_job_cache_id: null,
  submission_reputation_lookup_cache_id: null,
  submission_reputation_mode: 'auxiliary',
  submission_retention_period: 0,
  submission_system_time: null,
  submission_triage_error_handling: null,
  submission_triage_stage: null,
  submission_triaged: null,
  submission_whois_mode: 'enabled',
};

/** A Submission (`vmray-api/README.md` section 4). */
export function submissionAnswer(
  submission: SubmissionRecord,
  sample: SampleRecord,
  surroundings: Surroundings,
): JsonObject {
  const { parameters } = submission;
  const { billingType, url } = surroundings;
  return {
    ...analyzerMode(submission),
    ...progress(submission, sample, surroundings),
    ...subject(submission, sample),
    ...sender,
    ...unchanging,
    submission_analysis_cache_ids: submission.reusedAnalysisIds,
    submission_billing_type: billingType,
    submission_comment: parameters.comment,
    submission_created: apiTime(submission.createdAt),
    submission_document_password: parameters.documentPassword,
    submission_id: submission.id,
    submission_job_cache_ids: submission.reusedJobIds,
    submission_number_cached_analyses: submission.reusedAnalysisIds.length,
    submission_number_created_jobs: submission.jobIds.length,
    submission_parent_submission_id: submission.parentSubmissionId,
    submission_quota_type: quotaType(billingType),
    submission_recursive: submission.parentSubmissionId !== null,
    submission_shareable: parameters.shareable,
    submission_submission_metadata: parameters.metadata,
    submission_tags: submission.tags,
    submission_used_cache: submission.usedCache,
    submission_webif_url: samplePage(url, sample.id),
  };
}
