import { isJsonObject, type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { outputsOf, withOutputs } from './artifacts.js';
import { mapContext, mapEntries } from './rewrite.js';

const jobKey = 'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)';

/** Ids in the context are numbers, also where they come from an argument. */
export const numbers: Rule = {
  deviation: 'D8',
  apply: (expected) =>
    mapEntries(expected, (entry) => {
      const outputs = outputsOf(entry);
      if (outputs) return withOutputs(entry, withNumbers(outputs));
      return mapContext(entry, (context) => {
        const job = member(context, jobKey);
        if (!isJsonObject(job)) return context;
        return { ...context, [jobKey]: withNumbers(job) };
      });
    }),
};

function withNumbers(object: JsonObject): JsonObject {
  return { ...object, ...numbered(object, 'SampleID'), ...numbered(object, 'JobID') };
}

function numbered(object: JsonObject, name: string): JsonObject {
  const value: Json = member(object, name) ?? null;
  const number = typeof value === 'string' && /^[0-9]+$/.test(value.trim()) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? { [name]: number } : {};
}
