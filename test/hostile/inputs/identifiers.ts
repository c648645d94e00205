import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Outcome, Vendor } from '../hostile-input.js';
import { job, ok, sample } from '../vendor/calm-answers.js';
import { astray, rounded, written } from '../vendor/leading-astray.js';

function command(
  name: string,
  reason: string,
  line: string,
  check: (outcome: Outcome) => void,
  more: { readonly vendor?: Vendor; readonly files?: readonly string[]; readonly isLong?: boolean } = {},
): HostileInput {
  const files = Object.fromEntries(
    (more.files ?? []).map((id) => [id, { name: 'mine.exe', bytes: Buffer.from('mine') }]),
  );
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line,
      vendor: { ...astray, ...more.vendor },
      ...(more.files ? { files } : {}),
      // With a context it does not become a word of a command line, which could not be as long.
      ...(more.isLong ? { context: { any: 1 } } : {}),
    },
    expect(outcome) {
      expect(outcome.text).not.toContain('of-another.exe');
      check(outcome);
    },
  };
}

const says =
  (words: string, times = 1) =>
  ({ text }: Outcome): void => {
    expect(text).toContain(words);
    expect(text.split(words).length - 1).toBeGreaterThanOrEqual(times);
  };

const paths = 'Windmill CVE-2026-29059, XSOAR CVE-2026-0270';

/** Attack classes 17 and 18: ids that lead to somebody else's. */
export const identifiers: HostileClass = {
  title: 'ids that lead elsewhere',
  inputs: [
    command(
      'sample ids with path parts, queries and other spellings of digits',
      `the path is put together with them (${paths})`,
      '!vmray-get-sample sample_id="5/../6,5?x=1,5#,5%2f..%2f6,..,５,5e3,0x5,-5,5;6,+5,5.0"',
      says('must be an id made of digits', 12),
    ),
    command(
      'an id of four hundred digits',
      'it becomes an infinity, and the message repeats it',
      `!vmray-get-sample sample_id=${'9'.repeat(400)}`,
      says('must be an id made of digits'),
    ),
    command(
      'an id beyond 2^53',
      'it is rounded, and another sample is asked for',
      '!vmray-get-sample sample_id=9007199254740993',
      says('right.exe'),
      {
        vendor: { ...rounded, '/sample/9007199254740993': ok(sample({ sample_filename: 'right.exe' })) },
      },
    ),
    command(
      'an answer with ids beyond 2^53',
      'JSON.parse rounds them: what is asked for with them later is of another sample',
      '!vmray-get-job-by-id job_id=3',
      ({ text, context }) => {
        expect(text).not.toContain('9007199254740992');
        if (context) expect(JSON.stringify(context)).toContain('"SampleID":"9007199254740993"');
      },
      {
        vendor: {
          '/job/3': written(
            JSON.stringify({
              result: 'ok',
              data: job({ job_sample_id: 'LONG', job_vm_name: '9007199254740993 "\\"' }),
            }).replace('"LONG"', '9007199254740993'),
          ),
        },
      },
    ),
    command(
      'a hash with path parts',
      `the path is put together with it (${paths})`,
      '!vmray-get-sample-by-hash hash=../../../system_info',
      says('must be an MD5, SHA1 or SHA256 hash'),
    ),
    command(
      'a hash of the right length with path parts',
      'a length is no check',
      `!vmray-get-sample-by-hash hash="${'../'.repeat(6)}sample/6//////"`,
      says('must be an MD5, SHA1 or SHA256 hash'),
    ),
    command(
      'a tag that is the folder above',
      'every URL parser takes /analysis/5/tag/.. for /analysis/5/: the analysis is deleted instead of its tag (RFC 3986 section 5.2.4)',
      '!vmray-delete-tag analysis_id=5 tag=..',
      says('must be more than dots'),
    ),
    command(
      'a tag with path parts',
      `it leads out of the tags (${paths})`,
      '!vmray-delete-tag analysis_id=5 tag=../../6/tag/x',
      says('has been removed from analysis: 5'),
      {
        vendor: { '/analysis/5/tag/..%2F..%2F6%2Ftag%2Fx': ok({}) },
      },
    ),
    command(
      'a tag that is half a character',
      'encodeURIComponent throws',
      '!vmray-add-tag analysis_id=5 tag="\ud800"',
      says('must be well-formed text'),
      { isLong: true },
    ),
    command(
      'a hundred thousand ids',
      'a request each: the command never ends, and all answers lie in memory',
      `!vmray-get-sample sample_id=${Array.from({ length: 100_000 }, (_unused, id) => id + 10).join()}`,
      ({ text }) => expect(text).toMatch(/within 6 seconds|was cancelled/),
      { isLong: true },
    ),
    command(
      'an entry id that is a path',
      `a file of the host is submitted (${paths}, n8n CVE-2026-21858)`,
      '!vmray-upload-sample entry_id=../../../../etc/passwd',
      says('No file of this investigation'),
    ),
    command(
      'an entry id that begins with another',
      `the file of another case is read (XSOAR CVE-2021-3049)`,
      '!vmray-upload-sample entry_id="1@1/../../2@1"',
      says('No file of this investigation'),
      { files: ['1@1'] },
    ),
    command(
      'an entry id that every object has',
      'the member of a prototype is taken for a file',
      '!vmray-upload-sample entry_id=constructor',
      says('No file of this investigation'),
      { files: ['1@1'] },
    ),
    command(
      'an entry id of somebody else',
      'files are found by guessing (XSOAR CVE-2021-3049)',
      '!vmray-upload-sample entry_id=2@1',
      says('No file of this investigation'),
      { files: ['1@1'] },
    ),
  ],
};
