import type { Reply } from './reply.js';

/** A sample as the sandbox tells of it, with members replaced. */
export function sample(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    sample_id: 5,
    sample_webif_url: 'https://sandbox.example/samples/5',
    sample_filename: 'invoice.docx',
    sample_filesize: 1200,
    sample_md5hash: '1'.repeat(32),
    sample_sha1hash: '2'.repeat(40),
    sample_sha256hash: '3'.repeat(64),
    sample_ssdeephash: '3:abc:def',
    sample_imphash: null,
    sample_verdict: 'malicious',
    sample_verdict_reason_code: null,
    sample_verdict_reason_description: null,
    sample_highest_vti_score: 80,
    sample_highest_vti_severity: 'malicious',
    sample_severity: 'malicious',
    sample_score: 80,
    sample_type: 'Word Document',
    sample_created: '2024-01-01T00:00:00',
    sample_classifications: ['Dropper'],
    sample_threat_names: ['Evil'],
    sample_child_sample_ids: [],
    sample_parent_sample_ids: [],
    ...members,
  };
}

/** A submission that is finished, with members replaced. */
export function submission(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    submission_id: 7,
    submission_finished: true,
    submission_has_errors: false,
    submission_verdict: 'malicious',
    submission_verdict_reason_code: null,
    submission_verdict_reason_description: null,
    submission_severity: 'malicious',
    submission_score: 80,
    submission_sample_id: 5,
    submission_sample_md5: '1'.repeat(32),
    submission_sample_sha1: '2'.repeat(40),
    submission_sample_sha256: '3'.repeat(64),
    submission_sample_ssdeep: '3:abc:def',
    submission_webif_url: 'https://sandbox.example/submissions/7',
    submission_filename: 'invoice.docx',
    ...members,
  };
}

/** A job, with members replaced. */
export function job(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    job_id: 3,
    job_status: 'queued',
    job_sample_id: 5,
    job_sample_md5: '1'.repeat(32),
    job_sample_sha1: '2'.repeat(40),
    job_sample_sha256: '3'.repeat(64),
    job_sample_ssdeep: '3:abc:def',
    job_submission_id: 7,
    job_vm_id: 1,
    job_vm_name: 'windows',
    job_type: 'full',
    job_created: '2024-01-01T00:00:00',
    job_configuration_name: 'default',
    ...members,
  };
}

/** An envelope around data. */
export const ok = (data: unknown): Reply => ({ json: { result: 'ok', data } });

/** What the sandbox answers where nothing else is wanted: one malicious document, detonated. */
export const calmAnswers: Readonly<Record<string, Reply>> = {
  '/system_info': ok({ version: '2024.1', edition: 'cloud' }),
  '/sample/5': ok(sample()),
  '/sample/submit': ok({
    errors: [],
    jobs: [job()],
    md_jobs: [],
    reputation_jobs: [],
    static_jobs: [],
    vt_jobs: [],
    whois_jobs: [],
    samples: [{ ...sample(), submission_filename: 'invoice.docx' }],
    submissions: [submission({ submission_finished: false, submission_verdict: null })],
  }),
  '/submission/7': ok(submission()),
  '/sample/5/iocs': ok({
    iocs: {
      domains: [{ domain: 'evil.example', ioc: true, verdict: 'malicious', severity: 'malicious' }],
      urls: [{ url: 'http://evil.example/x', ioc: true, verdict: 'malicious', severity: 'malicious' }],
      files: [],
      ips: [{ ip_address: '192.0.2.7', ioc: true, verdict: 'malicious', severity: 'malicious' }],
      mutexes: [],
      processes: [],
      registry: [],
      emails: [],
      email_addresses: [],
      filenames: [],
    },
  }),
  '/sample/5/threat_indicators': ok({
    threat_indicators: [
      {
        id: 1,
        category: 'Injection',
        operation: 'Injects into a process',
        score: 4,
        classifications: ['Injector'],
        analysis_ids: [1],
      },
    ],
  }),
  '/job/3': ok(job()),
  '/job/sample/5': ok([job()]),
  '/analysis/sample/5': ok([
    {
      analysis_id: 1,
      analysis_sample_id: 5,
      analysis_verdict: 'malicious',
      analysis_severity: 'malicious',
      analysis_job_started: '2024-01-01T00:00:00',
      analysis_sample_md5: '1'.repeat(32),
      analysis_sample_sha1: '2'.repeat(40),
      analysis_sample_sha256: '3'.repeat(64),
      analysis_sample_ssdeep: '3:abc:def',
    },
  ]),
};
