import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dispatch, expand, literals } from '../../src/dispatch/index.js';
import integration from '../../src/integrations/vmray/index.js';
import { interpolate } from '../../src/language/context/interpolate.js';
import { type Entry, EntryType } from '../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../src/language/json/json.js';
import { systemClock } from '../../src/runtime/clock/system-clock.js';
import { silentLogger } from '../../src/sdk/logger.js';
import { memoryFiles, testHost } from '../../src/testing/index.js';
import { parameters } from '../integrations/vmray/scripted-vmray.js';
import { calmAnswers } from './vendor/calm-answers.js';

/** Commands, their arguments, and the path whose answer is tampered with. */
const commands: readonly (readonly [string, JsonObject, string])[] = [
  ['vmray-get-sample', { sample_id: '5' }, '/sample/5'],
  ['vmray-get-submission', { submission_id: '7' }, '/submission/7'],
  ['vmray-get-iocs', { sample_id: '5' }, '/sample/5/iocs'],
  ['vmray-get-threat-indicators', { sample_id: '5' }, '/sample/5/threat_indicators'],
  ['vmray-get-job-by-id', { job_id: '3' }, '/job/3'],
  ['vmray-get-job-by-sample', { sample_id: '5' }, '/job/sample/5'],
  ['vmray-get-analysis-by-sample', { sample_id: '5' }, '/analysis/sample/5'],
  ['vmray-upload-sample', { entry_id: '1@1' }, '/sample/submit'],
  ['vmray-upload-url', { url: 'https://evil.example' }, '/sample/submit'],
];

/** What no member of an answer should be, and each may. */
const wrong = fc.constantFrom<Json>(
  null,
  [],
  {},
  true,
  -1,
  1.5,
  1e21,
  '',
  'constructor',
  '[object Object]\u0000\ud800',
  'x'.repeat(100_000),
  [null, [[]], {}],
  { a: { b: [] } },
  ['malicious', 5, {}],
  JSON.parse('{"__proto__":{"polluted":true},"toString":null,"length":-1,"then":1}'),
  '9999-99-99T99:99:99',
);

/** Every place in a value, as the way to it. */
function places(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => places(part, [...way, key]))];
}

function replaced(value: Json, [key, ...way]: readonly string[], by: Json): Json {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]): [string, Json] => [
    name,
    name === key ? replaced(part, way, by) : part,
  ]);
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

async function entriesOf(command: string, args: JsonObject, body: Json): Promise<readonly Entry[]> {
  const host = testHost(() => ({ body: JSON.stringify(body) }));
  const instance = {
    name: 'vmray',
    integration,
    isDefault: true,
    enabled: true,
    parameters,
    connect: () => integration.connect(parameters, host),
  };
  const { invocations } = expand({ command, args: literals(args) }, [instance], (text) =>
    interpolate(text, {}),
  );
  const entries: Entry[] = [];
  for (const invocation of invocations) {
    const { drafts } = await dispatch(invocation, {
      files: memoryFiles({ '1@1': { name: 'a.docx', content: 'hostile' } }),
      attempt: 'attempt',
      signal: new AbortController().signal,
      log: silentLogger,
      clock: systemClock,
      redact: (text) => text,
    });
    entries.push(...drafts.map(({ entry }) => entry));
  }
  return entries;
}

function bodyOf(path: string): Json {
  const reply = calmAnswers[path];
  if (!reply || typeof reply === 'function') throw new Error(`Nobody answers ${path}.`);
  const body: Json = JSON.parse(JSON.stringify(reply.json));
  return body;
}

/** Attack class 34: answers of which one member, or two, are of another kind than they should be. */
describe('answers whose members are of a wrong kind', () => {
  it.each(commands)('end %s in entries', async (command, args, path) => {
    const body = bodyOf(path);
    const place = fc.constantFrom(...places(body));
    const change = fc.record({ way: place, by: wrong });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const answer = changes.reduce((changed, { way, by }) => replaced(changed, way, by), body);
        const entries = await entriesOf(command, args, answer);
        expect(entries.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
        for (const { Type, Contents, HumanReadable } of entries) {
          if (Type === EntryType.error)
            expect(Contents).not.toMatch(/Failed to execute|undefined|Cannot|is not a|\bNaN\b/);
          // What we make of an object ourselves; the vendor's own text may say so.
          expect((HumanReadable ?? '').replaceAll('[object Object]\u0000', '')).not.toMatch(
            /\[object Object\]|undefined|\bNaN\b/,
          );
        }
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
