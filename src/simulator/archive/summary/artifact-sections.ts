import { iocLists } from '../../findings/iocs/index.js';
import type { Scene } from '../../findings/scene.js';
import type { Json, JsonObject } from '../../json.js';
import { numbered, reference } from './reference.js';

/** How the artifacts of one list of IOCs look in the summary. */
interface SectionRule {
  readonly list: string;
  readonly section: string;
  readonly item: string;
  /** The members of its own, from the artifact. */
  readonly own: (artifact: JsonObject) => JsonObject;
}

function lowered(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((one) => String(one).toLowerCase()) : [];
}

function pick(artifact: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, artifact[name] ?? null]));
}

const threat = ['classifications', 'threat_names'] as const;

function fileHashes(artifact: JsonObject): JsonObject {
  const list = artifact['hashes'];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const text = (name: string): string | null => {
    if (typeof first !== 'object' || first === null) return null;
    const value: unknown = Reflect.get(first, name);
    return typeof value === 'string' ? value : null;
  };
  return {
    _type: 'hash_values',
    md5: text('md5_hash'),
    sha1: text('sha1_hash'),
    sha256: text('sha256_hash'),
    ssdeep: text('ssdeep_hash'),
  };
}

const rules: readonly SectionRule[] = [
  {
    list: 'files',
    section: 'files',
    item: 'file',
    own: (artifact) => ({
      ...pick(artifact, ...threat, 'mime_type'),
      hash_values: fileHashes(artifact),
      operations: lowered(artifact['operations']),
      size: artifact['file_size'] ?? null,
    }),
  },
  {
    list: 'filenames',
    section: 'filenames',
    item: 'filename',
    own: (artifact) => ({ ...pick(artifact, 'filename'), operations: lowered(artifact['operations']) }),
  },
  {
    list: 'domains',
    section: 'domains',
    item: 'domain',
    own: (artifact) => ({ ...pick(artifact, 'domain', 'original_domains', 'protocols'), sources: ['pcap'] }),
  },
  {
    list: 'ips',
    section: 'ip_addresses',
    item: 'ip_address',
    own: (artifact) => ({
      ...pick(artifact, 'ip_address'),
      location: { _type: 'ip_address.location', ...pick(artifact, 'country', 'country_code') },
      protocols: lowered(artifact['protocols']),
      sources: ['pcap'],
    }),
  },
  {
    list: 'urls',
    section: 'urls',
    item: 'url',
    own: (artifact) => ({
      ...pick(artifact, 'url', 'original_urls', 'categories'),
      operations: lowered(artifact['methods']),
      sources: ['pcap'],
    }),
  },
  {
    list: 'mutexes',
    section: 'mutexes',
    item: 'mutex',
    own: (artifact) => ({
      ...pick(artifact, ...threat),
      name: artifact['mutex_name'] ?? null,
      operations: lowered(artifact['operations']),
    }),
  },
  {
    list: 'registry',
    section: 'registry_records',
    item: 'registry_record',
    own: (artifact) => ({
      ...pick(artifact, ...threat, 'reg_key_name'),
      operations: lowered(artifact['operations']),
    }),
  },
  {
    list: 'email_addresses',
    section: 'email_addresses',
    item: 'email_address',
    own: (artifact) => ({
      ...pick(artifact, ...threat, 'email_address', 'subjects'),
      is_recipient: artifact['recipient'] ?? null,
      is_sender: artifact['sender'] ?? null,
    }),
  },
  {
    list: 'emails',
    section: 'emails',
    item: 'email',
    own: (artifact) =>
      pick(
        artifact,
        ...threat,
        ...['attachment_types', 'nr_attachments', 'nr_links', 'recipients', 'sender', 'subject'],
      ),
  },
  {
    list: 'processes',
    section: 'processes',
    item: 'process',
    own: (artifact) => pick(artifact, 'cmd_line', 'process_names', 'threat_names'),
  },
];

function sectionOf(rule: SectionRule, scene: Scene): JsonObject {
  const artifacts = iocLists.find(({ list }) => list === rule.list)?.make(scene) ?? [];
  const items = artifacts.map((artifact) => ({
    _type: rule.item,
    is_artifact: true,
    is_ioc: artifact['ioc'] ?? null,
    verdict: artifact['verdict'] ?? null,
    ...rule.own(artifact),
  }));
  return numbered(rule.item, items);
}

/** The ten sections of artifacts, and `artifacts`, which points into them. */
export function artifactSections(scene: Scene): JsonObject {
  const sections = rules.map((rule) => [rule.section, sectionOf(rule, scene)] as const);
  const links = sections.map(([section, items]): [string, JsonObject[]] => [
    `ref_${section}`,
    Object.keys(items).map((key) => reference(section, key)),
  ]);
  return { ...Object.fromEntries(sections), artifacts: { _type: 'artifacts', ...Object.fromEntries(links) } };
}
