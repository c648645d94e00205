import { attributeTable, autolink, fileOutput, markdownTable } from '../../../language/entry/index.js';
import type { Command, JsonObject } from '../../../sdk/index.js';
import { forEachElement } from '../client/for-each-element.js';
import { readHash } from '../client/hash.js';
import { expectObjects, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import { wholeList } from '../client/whole-list.js';
import type { Arguments } from '../integration.generated.js';
import { textField } from '../mapping/field.js';
import { judgedHashes } from '../mapping/hash-scores.js';
import { sampleContext, samplePath } from '../mapping/sample.js';

/** `vmray-get-sample-by-hash`: GET /rest/sample/{md5|sha1|sha256}/{hash}. */
export const getSampleByHash: Command<Arguments['vmray-get-sample-by-hash'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachElement('hash', call.args.hash, call.signal, async (given) => {
      const { kind, text: hash } = readHash(given);
      const first = await call.client.get(`/sample/${kind}/${hash}`, call);
      const answer = await wholeList(call.client, first, call);
      if (isNothing(answer.data))
        return { readable: `No samples found for ${kind} hash ${hash}`, outputs: [] };
      const samples = expectObjects(answer.data, answer, 'samples').map(sampleContext);
      const judged = samples.map((context) => ({ context, verdict: context.Verdict }));
      return {
        readable: readableSamples(`Results for ${kind} hash ${hash}:`, samples),
        outputs: [
          { path: samplePath, value: samples },
          { path: 'DBotScore', value: judgedHashes(judged, call.client.reliability) },
          // All these samples are the same bytes, so they are one file; its name is the first sample's.
          ...samples.slice(0, 1).map(fileOf),
        ],
        raw: answer.raw,
        warnings: answer.warnings,
      };
    }),
};

const headers = ['SampleID', 'FileName', 'Type', 'Verdict', 'SampleURL'] as const;

/** One sample by attribute, several a row each (D13). */
function readableSamples(title: string, samples: readonly JsonObject[]): string {
  const rows = samples.map((sample) => ({ ...sample, SampleURL: autolink(textField(sample, 'SampleURL')) }));
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0) return markdownTable({ title, headers, rows });
  const row: JsonObject = only;
  return attributeTable(
    title,
    headers.map((name) => [name, row[name]]),
  );
}

function fileOf(sample: JsonObject) {
  return fileOutput({
    name: textField(sample, 'FileName') ?? null,
    md5: textField(sample, 'MD5') ?? null,
    sha1: textField(sample, 'SHA1') ?? null,
    sha256: textField(sample, 'SHA256') ?? null,
    ssdeep: textField(sample, 'SSDeep') ?? null,
  });
}
