import type { CommandAttack, DetonationAttack } from '../hostile-input.js';
import { job, ok, sample, submission } from './calm-answers.js';
import { json } from './hostile-vendor.js';

const getSample = (members: Readonly<Record<string, unknown>>): CommandAttack => ({
  kind: 'command',
  line: '!vmray-get-sample sample_id=5',
  vendor: { '/sample/5': ok(sample(members)) },
});

const getIocs = (kind: string, artifact: Readonly<Record<string, unknown>>): CommandAttack => ({
  kind: 'command',
  line: '!vmray-get-iocs sample_id=5',
  vendor: { '/sample/5/iocs': ok({ iocs: { [kind]: [{ ioc: true, verdict: 'malicious', ...artifact }] } }) },
});

const getIndicators = (indicator: Readonly<Record<string, unknown>>): CommandAttack => ({
  kind: 'command',
  line: '!vmray-get-threat-indicators sample_id=5',
  vendor: {
    '/sample/5/threat_indicators': ok({
      threat_indicators: [
        {
          id: 1,
          category: 'Injection',
          operation: 'Injects',
          classifications: [],
          analysis_ids: [1],
          ...indicator,
        },
      ],
    }),
  },
});

/** Where a vendor's text comes to be seen; each takes the text and makes the attack of it. */
export const places = {
  name: (text: string) => getSample({ sample_filename: text }),
  type: (text: string) => getSample({ sample_type: text }),
  reason: (text: string) => getIocs('domains', { domain: 'evil.example', verdict_reason: text }),
  commandLine: (text: string) => getIocs('processes', { process_names: ['a.exe'], cmd_line: text }),
  webAddress: (text: string) => getSample({ sample_webif_url: text }),
  domain: (text: string) => getIocs('domains', { domain: text }),
  url: (text: string) => getIocs('urls', { url: text }),
  mutex: (text: string) => getIocs('mutexes', { mutex_name: text }),
  operation: (text: string) => getIndicators({ operation: text }),
  category: (text: string) => getIndicators({ category: text }),
  classification: (text: string) => getIndicators({ classifications: ['Dropper', text] }),
  machine: (text: string): CommandAttack => ({
    kind: 'command',
    line: '!vmray-get-job-by-id job_id=3',
    vendor: { '/job/3': ok(job({ job_vm_name: text, job_configuration_name: text, job_status: text })) },
  }),
  errorMessage: (text: string): CommandAttack => ({
    kind: 'command',
    line: '!vmray-get-sample sample_id=5',
    vendor: { '/sample/5': (_, response) => json(response, 400, { result: 'error', error_msg: text }) },
  }),
  /** The body of an error that is no JSON, which is shown as it is. */
  errorBody: (text: string): CommandAttack => ({
    kind: 'command',
    line: '!vmray-get-sample sample_id=5',
    vendor: {
      '/sample/5': (_, response) => {
        response.writeHead(418, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(text);
      },
    },
  }),
  submissionReason: (text: string): DetonationAttack => ({
    kind: 'detonation',
    file: { name: 'invoice.docx', bytes: Buffer.from('x') },
    vendor: { '/submission/7': ok(submission({ submission_verdict_reason_description: text })) },
  }),
  fileName: (text: string): DetonationAttack => ({
    kind: 'detonation',
    file: { name: text, bytes: Buffer.from('x') },
  }),
} as const;
