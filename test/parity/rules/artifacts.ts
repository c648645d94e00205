import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { Expected, ExpectedEntry } from '../expected.js';
import { lastData } from '../original/answers.js';
import { type Artifact, artifactsOf, iocsOf } from '../original/artifacts.js';
import { sampleKey } from './d11-one-entry.js';
import { mapEntries, withMembers } from './rewrite.js';

/** The expectation with the context of each artifact rewritten, in the entry context and in `Contents` alike. */
export function mapArtifacts(
  expected: Expected,
  change: (context: JsonObject, artifact: Artifact) => JsonObject,
): Expected {
  const iocs = iocsOf(lastData(expected));
  if (!iocs) return expected;
  const artifacts = artifactsOf(iocs);
  return mapEntries(expected, (entry) => {
    const outputs = outputsOf(entry);
    const found = outputs && member(outputs, 'IOC');
    if (!outputs || !isJsonObject(found)) return entry;
    const changed = Object.fromEntries(
      Object.entries(found).map(([name, list]) => {
        const ofKind = artifacts.filter(({ kind }) => kind.name === name);
        return [
          name,
          isJsonList(list) ? list.map((item, index) => changeOne(item, ofKind[index], change)) : list,
        ];
      }),
    );
    return withOutputs(entry, { ...outputs, IOC: changed });
  });
}

function changeOne(
  item: Json,
  artifact: Artifact | undefined,
  change: (context: JsonObject, artifact: Artifact) => JsonObject,
): Json {
  return artifact && isJsonObject(item) ? change(item, artifact) : item;
}

/** `{SampleID, IOC}` of a get-iocs entry. */
export function outputsOf(entry: ExpectedEntry): JsonObject | undefined {
  const context = member(entry.members, 'EntryContext');
  const outputs = isJsonObject(context) ? member(context, sampleKey) : undefined;
  return isJsonObject(outputs) && isJsonObject(member(outputs, 'IOC')) ? outputs : undefined;
}

export function withOutputs(entry: ExpectedEntry, outputs: JsonObject): ExpectedEntry {
  const context = member(entry.members, 'EntryContext');
  if (!isJsonObject(context)) return entry;
  return withMembers(entry, { Contents: outputs, EntryContext: { ...context, [sampleKey]: outputs } });
}
