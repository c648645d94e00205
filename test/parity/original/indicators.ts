import { isJsonObject, type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import { read } from './answers.js';
import { type Artifact, hashSets } from './artifacts.js';
import { scoreOf } from './verdicts.js';

/** The platform's own context keys. */
export const domainKey = 'Domain(val.Name && val.Name == obj.Name)';
export const ipKey = 'IP(val.Address && val.Address == obj.Address)';
export const urlKey = 'URL(val.Data && val.Data == obj.Data)';
export const accountKey = 'Account(val.Email.Address && val.Email.Address == obj.Email.Address)';
export const emailKey = 'Email(val.Address && val.Address == obj.Address)';
export const fileKey =
  'File(val.MD5 && val.MD5 == obj.MD5 || val.SHA1 && val.SHA1 == obj.SHA1 || val.SHA256 && val.SHA256 == obj.SHA256 || val.SHA512 && val.SHA512 == obj.SHA512 || val.CRC32 && val.CRC32 == obj.CRC32 || val.CTPH && val.CTPH == obj.CTPH || val.SSDeep && val.SSDeep == obj.SSDeep)';
export const scoreKey =
  'DBotScore(val.Indicator && val.Indicator == obj.Indicator && val.Vendor == obj.Vendor && val.Type == obj.Type)';

interface Found {
  readonly key: string;
  readonly context: JsonObject;
  readonly indicator: Json;
  readonly type: string;
  readonly score: number;
}

/**
 * The indicator contexts of artifacts, each as one list, with their DBotScore rows as the original writes them.
 * @param everySet one file indicator for each hash set, scored under its first hash (D12); else for the first set,
 *   scored under its MD5, as the original does
 */
export function indicatorContexts(artifacts: readonly Artifact[], everySet: boolean): JsonObject {
  const found = artifacts
    .filter(({ isKept }) => isKept)
    .flatMap((artifact) => indicatorsOf(artifact, everySet));
  const contexts: Record<string, Json[]> = {};
  for (const { key, context } of found) contexts[key] = [...(contexts[key] ?? []), context];
  const rows = found.map(({ indicator, type, score }) => ({
    Indicator: indicator,
    Type: type,
    Vendor: 'VMRay',
    Score: score,
  }));
  return rows.length > 0 ? { ...contexts, [scoreKey]: rows } : contexts;
}

function indicatorsOf({ kind, raw, context }: Artifact, everySet: boolean): readonly Found[] {
  const score = scoreOf(context['Verdict']);
  const malicious = score === 3 ? { Malicious: { Vendor: 'VMRay', Description: null } } : {};
  const one = (key: string, type: string, indicator: Json, members: JsonObject) => [
    { key, type, indicator, score, context: members },
  ];
  switch (kind.name) {
    case 'Domain':
      return one(domainKey, 'domain', read(context, 'Domain'), {
        Name: read(context, 'Domain'),
        ...malicious,
      });
    case 'IP':
      return one(ipKey, 'ip', read(context, 'IP'), { Address: read(context, 'IP'), ...malicious });
    case 'URL':
      return one(urlKey, 'url', read(context, 'URL'), { Data: read(context, 'URL'), ...malicious });
    case 'EmailAddress':
      return one(accountKey, 'email', read(context, 'EmailAddress'), {
        Email: { Address: read(context, 'EmailAddress') },
      });
    case 'File': {
      const sets = hashSets(raw).filter((set) => !everySet || firstHash(set) !== null);
      return (everySet ? sets : sets.slice(0, 1)).map((set) => ({
        key: fileKey,
        type: 'file',
        indicator: everySet ? firstHash(set) : read(set, 'MD5'),
        score,
        context: { ...fileContext(set, context), ...malicious },
      }));
    }
    default:
      return [];
  }
}

/** MD5, else the next hash that the file has. */
function firstHash(set: JsonObject): Json {
  return ['MD5', 'SHA1', 'SHA256', 'SSDeep'].map((name) => read(set, name)).find(Boolean) ?? null;
}

function fileContext(set: JsonObject, context: JsonObject): JsonObject {
  const hashes = Object.entries(set).filter(([, value]) => Boolean(value));
  const others = {
    Size: read(context, 'FileSize'),
    Type: read(context, 'MIMEType'),
    Path: read(context, 'Filename'),
  };
  return {
    Hashes: hashes.map(([type, value]) => ({ type, value })),
    ...Object.fromEntries(hashes),
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => Boolean(value))),
  };
}

/** The lists of several contexts, joined key by key; the whole sample that each entry repeats is left out. */
export function joinedContexts(contexts: readonly Json[]): JsonObject {
  const joined: Record<string, Json[]> = {};
  for (const context of contexts) {
    if (!isJsonObject(context)) continue;
    for (const [key, value] of Object.entries(context)) {
      if (key.startsWith('VMRay.Sample')) continue;
      joined[key] = [
        ...(joined[key] ?? []),
        ...(Array.isArray(value) ? value : [member(context, key) ?? null]),
      ];
    }
  }
  return joined;
}
