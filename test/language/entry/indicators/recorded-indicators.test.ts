import { expect, it } from '@jest/globals';
import {
  dbotScoreKey,
  type Indicator,
  indicatorContext,
  type Reliability,
  Score,
} from '../../../../src/language/entry/index.js';
import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../../src/language/json/json.js';
import {
  describeWithReference,
  entriesOf,
  listAt,
  objectOf,
  recordedCases,
  textAt,
  textOrNull,
} from '../reference-material.js';

const reliability: Reliability = 'C - Fairly reliable';

/** Where ours differs from the recorded entry context on purpose. */
const rules = {
  /** D10: every score row has a reliability. */
  alwaysReliability: (context: JsonObject) =>
    mapMember(context, dbotScoreKey, (rows) => rows.map((row) => ({ ...row, Reliability: reliability }))),
  /** D12: the row of a file without MD5 stands under its next hash, here its SHA-256. */
  nextHash: (context: JsonObject) =>
    mapMember(context, dbotScoreKey, (rows) =>
      rows.map((row) => (row['Indicator'] === null ? { ...row, Indicator: nextHashOf(context) } : row)),
    ),
  /** D7: e-mail addresses stand under `Email`. */
  emailAddress: (context: JsonObject) =>
    Object.fromEntries(
      Object.entries(context).map(([key, value]): [string, Json] =>
        key.startsWith('Account(')
          ? [
              'Email(val.Address && val.Address == obj.Address)',
              objectsIn(value).map((item) => item['Email'] ?? null),
            ]
          : [key, value],
      ),
    ),
};

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return isJsonList(value) ? value.filter(isJsonObject) : [];
}

function mapMember(
  context: JsonObject,
  key: string,
  change: (rows: readonly JsonObject[]) => Json,
): JsonObject {
  return key in context ? { ...context, [key]: change(objectsIn(context[key])) } : context;
}

function nextHashOf(context: JsonObject): Json {
  const file = Object.entries(context).find(([key]) => key.startsWith('File('))?.[1];
  return objectsIn(file)[0]?.['SHA256'] ?? null;
}

/** The recorded indicators' part of an entry context, as ours should be. */
function expected(context: JsonObject): JsonObject {
  const standard = Object.entries(context).filter(([key]) => !key.startsWith('VMRay.'));
  return Object.values(rules).reduce((changed, rule) => rule(changed), Object.fromEntries(standard));
}

/** Makes the indicator of a recorded artifact: the mapping of the integration, in short. */
function indicatorOf(kind: string, artifact: JsonObject): Indicator | undefined {
  const score = { score: scoreOf(artifact), reliability };
  const hash = objectsIn(artifact['Hashes'])[0] ?? {};
  const size = artifact['FileSize'];
  switch (kind) {
    case 'Domain':
      return { kind: 'domain', name: textAt(artifact, 'Domain'), score };
    case 'IP':
      return { kind: 'ip', address: textAt(artifact, 'IP'), score };
    case 'URL':
      return { kind: 'url', data: textAt(artifact, 'URL'), score };
    case 'EmailAddress':
      return { kind: 'email', address: textAt(artifact, 'EmailAddress'), score };
    case 'File':
      return {
        kind: 'file',
        md5: textOrNull(hash, 'MD5'),
        sha1: textOrNull(hash, 'SHA1'),
        sha256: textOrNull(hash, 'SHA256'),
        ssdeep: textOrNull(hash, 'SSDeep'),
        size: typeof size === 'number' ? size : null,
        type: textOrNull(artifact, 'MIMEType'),
        path: textOrNull(artifact, 'Filename'),
        score,
      };
    default:
      return undefined;
  }
}

function scoreOf(artifact: JsonObject): Score {
  switch (artifact['Verdict']) {
    case 'Malicious':
      return Score.bad;
    case 'Suspicious':
      return Score.suspicious;
    case 'Clean':
      return Score.good;
    default:
      return Score.unknown;
  }
}

function artifactsOf(entry: JsonObject): readonly (readonly [kind: string, artifact: JsonObject])[] {
  const iocs = objectOf(objectOf(entry['Contents'])['IOC']);
  return Object.keys(iocs).flatMap((kind) =>
    objectsIn(listAt(iocs, kind)).map((artifact) => [kind, artifact] as const),
  );
}

describeWithReference('indicators recorded from get-iocs', () => {
  it('have the same keys, members and order of members', () => {
    const kinds = new Set<string>();
    for (const [name, recorded] of recordedCases('vmray-get-iocs')) {
      for (const entry of entriesOf(recorded)) {
        const context = member(entry, 'EntryContext');
        if (!isJsonObject(context) || !Object.hasOwn(context, dbotScoreKey)) continue;
        const ours = artifactsOf(entry).map(([kind, artifact]) => {
          const indicator = indicatorOf(kind, artifact);
          return JSON.stringify(indicator ? indicatorContext([indicator], 'VMRay') : {});
        });
        expect([name, ours]).toEqual([name, expect.arrayContaining([JSON.stringify(expected(context))])]);
        for (const key of Object.keys(expected(context))) kinds.add(key.slice(0, key.indexOf('(')));
      }
    }
    expect([...kinds].sort()).toEqual(['DBotScore', 'Domain', 'Email', 'File', 'IP', 'URL']);
  });
});
