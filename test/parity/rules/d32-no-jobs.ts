import { createHash } from 'node:crypto';
import { isJsonObject, type Json, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { errorNaming } from '../expected-entries.js';
import { errorMessages, isEmpty, lastBody, lastData, objectsOf } from '../original/answers.js';
import { sha256, textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';

const command = 'vmray-get-sample-by-hash';

/** "No jobs were created" is an error in plain words that gives the command line to the earlier result. */
export const noJobs: Rule = {
  deviation: 'D32',
  apply(expected, recorded) {
    const body = lastBody(expected);
    if (!recorded.command.startsWith('vmray-upload-') || !body) return expected;
    const data = lastData(expected);
    const jobs = isJsonObject(data) ? member(data, 'jobs') : undefined;
    const message = member(body, 'error_msg');
    const messages = typeof message === 'string' ? [message] : errorMessages(body);
    if (!isEmpty(jobs) || !messages.some((text) => /no jobs were created/i.test(text))) return expected;
    const hashes = [...fileHashes(recorded), ...sampleHashes(data)];
    return {
      ...expected,
      entries: [
        errorNaming([command], [['before', 'already', 'earlier'], ...(hashes.length > 0 ? [hashes] : [])]),
      ],
    };
  },
};

/** The hashes by which the answer knows what was submitted. */
function sampleHashes(data: Json | undefined): readonly string[] {
  const samples = isJsonObject(data) ? objectsOf(member(data, 'samples')) : [];
  const hashes = samples.flatMap((sample) =>
    ['sample_sha256hash', 'sample_sha1hash', 'sample_md5hash'].map((name) => member(sample, name)),
  );
  return hashes.filter((hash) => typeof hash === 'string' && hash !== '').map(String);
}

/** What the command line may name the file by. */
function fileHashes({ args, files }: RecordedCase): readonly string[] {
  const file = files.get(textArgument(args, 'entry_id') || textArgument(args, 'file_id'));
  if (!file) return [];
  const { content } = file;
  const short = ['md5', 'sha1'].map((kind) => createHash(kind).update(content).digest('hex'));
  return [sha256(content), ...short];
}
