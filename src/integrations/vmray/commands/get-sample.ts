import { attributeTable, autolink } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObject, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { textField } from '../mapping/field.js';
import { judgedHashes } from '../mapping/hash-scores.js';
import { sampleContext, samplePath } from '../mapping/sample.js';

/** `vmray-get-sample`: GET /rest/sample/{id}. */
export const getSample: Command<Arguments['vmray-get-sample'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('sample_id', call.args.sample_id, call.signal, async ({ text: id }) => {
      const answer = await call.client.get(`/sample/${id}`, call);
      if (isNothing(answer.data))
        return { readable: `No sample found in VMRay for sample id: ${id}`, outputs: [] };
      const context = sampleContext(expectObject(answer.data, answer, 'one sample'));
      const { FileName, Type, MD5, SHA1, SHA256, SSDeep, Verdict } = context;
      return {
        readable: attributeTable(`Results for sample id: ${id} with verdict ${Verdict}`, [
          ...Object.entries({ FileName, Type, MD5, SHA1, SHA256, SSDeep }),
          ['SampleURL', autolink(textField(context, 'SampleURL'))],
        ]),
        outputs: [
          { path: samplePath, value: context },
          {
            path: 'DBotScore',
            value: judgedHashes([{ context, verdict: Verdict }], call.client.reliability),
          },
        ],
        raw: answer.raw,
      };
    }),
};
