import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeEntryContext } from '../../../src/language/context/merge/merge-entry-context.js';
import { readContext } from '../../../src/language/context/read-context.js';
import { toEntries } from '../../../src/language/entry/index.js';
import { isJsonList, type Json, type JsonObject } from '../../../src/language/json/json.js';
import { isFailure, play, type Scripted } from './scripted-vmray.js';

const files = { '1@1': { name: 'a.exe', text: 'a' } };
const sample = (id: number) => ({ sample_id: id, sample_filename: `${id}.exe`, sample_verdict: 'clean' });
const ok = (data: Json): Scripted => ({ result: 'ok', data });

/** Each command that writes `VMRay.Sample`, for a sample id, with the platform's answer. */
const commands = [
  (id: number) => ['vmray-get-sample', { sample_id: [String(id)] }, ok(sample(id))],
  (id: number) => ['vmray-get-sample', { sample_id: [`00${id}`] }, ok(sample(id))],
  (id: number) => ['vmray-get-sample-by-hash', { hash: ['a'.repeat(32)] }, ok([sample(id), sample(id + 1)])],
  (id: number) => [
    'vmray-get-iocs',
    { sample_id: [String(id)] },
    ok({ iocs: { domains: [{ domain: 'a.test' }] } }),
  ],
  (id: number) => [
    'vmray-upload-sample',
    { entry_id: '1@1' },
    ok({ jobs: [], samples: [sample(id)], submissions: [] }),
  ],
  (id: number) => [
    'vmray-upload-url',
    { url: 'https://a.test' },
    ok({ jobs: [], samples: [sample(id), sample(id)], submissions: [] }),
  ],
] satisfies ((id: number) => [string, JsonObject, Scripted])[];

describe('VMRay.Sample in the context', () => {
  it('has each sample once, after any sequence of commands', async () => {
    const step = fc.tuple(fc.constantFrom(...commands), fc.integer({ min: 1, max: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        let context: JsonObject = {};
        for (const [command, id] of steps) {
          const [name, args, answer] = command(id);
          const { outcomes } = await play(name, args, [answer], files);
          for (const outcome of outcomes) {
            if (isFailure(outcome)) throw outcome;
            for (const { entry } of toEntries(outcome, { vendor: 'VMRay' })) {
              context = mergeEntryContext(context, entry.EntryContext ?? {}).context;
            }
          }
        }
        const found = readContext(context, 'VMRay.Sample.SampleID');
        const ids = isJsonList(found) ? found : [found];
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: 60 },
    );
  });
});
