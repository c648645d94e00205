import { createHash } from 'node:crypto';
import { type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { RecordedCase, RequestOnWire, RequestPart } from '../recorded-case.js';
import { booleanOf, textOf } from './arguments.js';
import { uploadedName } from './file-name.js';

/**
 * The first request that a valid call of ours sends: for calls of which the original never sent any, though ours does.
 * Undefined for a call that sends none.
 */
export function firstRequest(recorded: RecordedCase): RequestOnWire | undefined {
  const text = (name: string) => textArgument(recorded.args, name);
  switch (recorded.command) {
    case 'test-module':
      return get('/rest/analysis', { _limit: '1' });
    case 'vmray-upload-sample':
    case 'vmray-upload-url':
      return submission(recorded);
    case 'vmray-get-analysis-by-sample': {
      const limit = text('limit');
      return get(
        `/rest/analysis/sample/${text('sample_id')}`,
        limit === '' ? {} : { _limit: String(Number(limit)) },
      );
    }
    case 'vmray-get-job-by-sample':
      return get(`/rest/job/sample/${text('sample_id')}`);
    case 'vmray-get-job-by-id':
      return get(`/rest/job/${text('job_id')}`);
    case 'vmray-get-submission':
      return get(`/rest/submission/${text('submission_id')}`);
    case 'vmray-get-sample':
      return get(`/rest/sample/${text('sample_id')}`);
    case 'vmray-get-sample-by-hash':
      return get(`/rest/sample/${hashKind(text('hash'))}/${text('hash')}`);
    case 'vmray-get-threat-indicators':
      return get(`/rest/sample/${text('sample_id')}/threat_indicators`);
    case 'vmray-get-iocs': {
      const isAll = booleanOf(member(recorded.args, 'all_artifacts')) === true;
      return get(`/rest/sample/${text('sample_id')}/iocs`, isAll ? { all_artifacts: 'true' } : {});
    }
    case 'vmray-get-summary':
      return get(`/rest/analysis/${text('analysis_id')}`);
    case 'vmray-get-screenshots':
      return get(`/rest/analysis/${text('analysis_id')}/archive`, { filenames: 'screenshots/*' });
    case 'vmray-get-license-usage-verdicts':
    case 'vmray-get-license-usage-reports':
      return get('/rest/billing_info');
    case 'vmray-add-tag':
    case 'vmray-delete-tag': {
      const subject = text('analysis_id') === '' ? 'submission' : 'analysis';
      const method = recorded.command === 'vmray-add-tag' ? 'POST' : 'DELETE';
      const path = `/rest/${subject}/${text(`${subject}_id`)}/tag/${encodeURIComponent(text('tag'))}`;
      return { method, path, query: {} };
    }
    default:
      return undefined;
  }
}

/** The platform's word for a hash, by its length. */
export function hashKind(hash: string): string {
  if (hash.length === 32) return 'md5';
  return hash.length === 40 ? 'sha1' : 'sha256';
}

/** `user_config` of a submission: JSON, with the blank that was recorded behind the colon (D19). */
export function userConfig(netScheme: string): string {
  return `{"net_scheme_name": ${JSON.stringify(netScheme)}}`;
}

/** A secret of a submission as a plain field of the form (D18). */
export function formField(name: string, value: string): RequestPart {
  const bytes = Buffer.from(value);
  return { name, sha256: sha256(bytes), size: bytes.length };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An argument as trimmed text; '' when it is absent. */
export function textArgument(args: JsonObject, name: string): string {
  const value: Json = member(args, name) ?? '';
  return textOf(value).trim();
}

function get(path: string, query: Readonly<Record<string, string>> = {}): RequestOnWire {
  return { method: 'GET', path, query };
}

function submission(recorded: RecordedCase): RequestOnWire {
  const text = (name: string) => textArgument(recorded.args, name);
  const query: Record<string, string> = {
    shareable: booleanOf(member(recorded.args, 'shareable')) ? 'True' : 'False',
    max_jobs: text('max_jobs') === '' ? '1' : String(Number(text('max_jobs'))),
  };
  if (text('tags') !== '') query['tags'] = text('tags');
  if (text('net_scheme_name') !== '') query['user_config'] = userConfig(text('net_scheme_name'));
  if (recorded.command === 'vmray-upload-url') query['sample_url'] = text('url');
  else {
    if (text('sample_type') !== '') query['sample_type'] = text('sample_type');
    if (text('reanalyze') !== '') query['reanalyze'] = booleanOf(text('reanalyze')) ? 'True' : 'False';
  }
  const form = formOf(recorded);
  return {
    method: 'POST',
    path: '/rest/sample/submit',
    query,
    ...(form.length > 0 ? { multipart: form } : {}),
  };
}

function formOf(recorded: RecordedCase): readonly RequestPart[] {
  if (recorded.command !== 'vmray-upload-sample') return [];
  const id = textArgument(recorded.args, 'entry_id') || textArgument(recorded.args, 'file_id');
  const file = recorded.files.get(id);
  if (!file) return [];
  const { content } = file;
  const secrets = ['document_password', 'archive_password'].flatMap((name) => {
    const value = textArgument(recorded.args, name);
    return value === '' ? [] : [formField(name, value)];
  });
  const part = {
    name: 'sample_file',
    filename: uploadedName(file.name),
    sha256: sha256(content),
    size: content.length,
  };
  return [...secrets, part];
}
