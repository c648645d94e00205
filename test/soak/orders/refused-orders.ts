import { mismatch, textOf } from './judge-entries.js';
import type { OrderMaker } from './order.js';

/** Requests that are wrong by themselves, and the error that says so. Nothing is asked of the service for them. */
const refused: readonly (readonly [request: Record<string, unknown>, error: RegExp])[] = [
  [
    { command: 'vmray-get-sample', args: { sample_id: 'five' } },
    /^Argument "sample_id" must be an id made of digits/,
  ],
  [{ command: 'vmray-get-sample', args: {} }, /^Missing required argument "sample_id"/],
  [{ command: 'vmray-get-sample' }, /^Missing required argument "sample_id"/],
  [
    { command: 'vmray-get-submission', args: { submission_id: '-1' } },
    /^Argument "submission_id" must be an id/,
  ],
  [
    { command: 'vmray-get-analysis-by-sample', args: { sample_id: '5', limit: '0' } },
    /^Argument "limit" must be/,
  ],
  [
    { command: 'vmray-get-analysis-by-sample', args: { sample_id: '5', limit: 'all' } },
    /^Argument "limit" must be/,
  ],
  [
    { command: 'vmray-get-threat-indicators', args: { sample_id: '1/2' } },
    /^Argument "sample_id" must be an id/,
  ],
  [
    { command: 'vmray-get-iocs', args: { sample_id: '5', all_artifacts: 'maybe' } },
    /^Argument "all_artifacts" /,
  ],
  [
    { command: 'vmray-get-sample-by-hash', args: { hash: 'abc' } },
    /^Argument "hash" must be an MD5, SHA1 or SHA256/,
  ],
  [{ command: 'vmray-get-job-by-id', args: { job_id: '../5' } }, /^Argument "job_id" must be an id/],
  [{ command: 'vmray-get-job-by-sample', args: { sample_id: ' ' } }, /"sample_id"/],
  [{ command: 'vmray-get-summary', args: { analysis_id: 'x' } }, /^Argument "analysis_id" must be an id/],
  [{ command: 'vmray-get-screenshots', args: { analysis_id: 'x' } }, /^Argument "analysis_id" must be an id/],
  [{ command: 'vmray-add-tag', args: { tag: 'x' } }, /No submission ID or analysis ID has been provided$/],
  [{ command: 'vmray-delete-tag', args: { analysis_id: '5' } }, /"tag"/],
  [
    { command: 'vmray-upload-sample', args: { entry_id: '9@9' } },
    /^No file of this investigation has the entry id "9@9"/,
  ],
  [{ command: 'vmray-upload-sample' }, /^Missing required argument "entry_id"/],
  [
    { command: 'vmray-upload-url', args: { url: 'https://example.test', max_jobs: '0' } },
    /^Argument "max_jobs" must be/,
  ],
  [
    { command: 'vmray-get-sampel', args: { sample_id: '5' } },
    /^Unsupported Command : vmray-get-sampel, .+vmray-get-sample/,
  ],
  [{ command: 'no-such-command' }, /^Unsupported Command : no-such-command, /],
  [{ line: '!vmray-get-sample sample_id=five' }, /^Argument "sample_id" must be an id made of digits/],
  [{ line: '!vmray-get-sample sample_id="5' }, /quote/],
  [{ command: 'vmray-get-sample', args: { sample_id: '5' }, instance: 'nobody' }, /nobody/],
  [
    { command: 'vmray-get-sample', args: { sample_id: '5' }, integration: 'nobody' },
    /^No integration is called "nobody"/,
  ],
  [{ command: 'vmray-get-sample', args: { sample_id: '5' }, params: {} }, /^No API key is configured/],
  [
    {
      command: 'vmray-get-sample',
      args: { sample_id: '5' },
      params: { server: 'ftp://x', api_key: 'a-key' },
    },
    /^The server URL "ftp:\/\/x" has the scheme ftp/,
  ],
];

/** A request whose own mistake is to be named. */
export const refusedOrder: OrderMaker = ({ random }) => {
  const [request, error] = random.pick(refused) ?? [{}, /^$/];
  return {
    request,
    judge(answer) {
      const [entry = {}, ...others] = answer.entries ?? [];
      const isRight = others.length === 0 && entry['Type'] === 4 && error.test(textOf(entry));
      return isRight ? 'refused' : mismatch(answer, `${JSON.stringify(request)}, ${error}`);
    },
  };
};
