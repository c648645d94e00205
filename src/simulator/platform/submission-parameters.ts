import { badParameter } from './refusal.js';
import { readTags } from './tags.js';

/** How the platform treats a sample that it knows (`vmray-api/README.md` section 15, item 7). */
export type Caching = 'disabled' | 'legacy' | 'enabled';

/** What a client asks for with a submission, checked. */
export interface SubmissionParameters {
  readonly shareable: boolean;
  readonly reanalyze: boolean;
  /** The highest number of dynamic jobs, or null for the platform's own. */
  readonly maxJobs: number | null;
  readonly maxRecursiveSamples: number;
  readonly tags: readonly string[];
  /** JSON text as it was sent. */
  readonly userConfig: string;
  /** Text as it was sent. */
  readonly metadata: string;
  readonly comment: string | null;
  readonly documentPassword: string | null;
  readonly archivePassword: string | undefined;
  readonly caching: Caching;
  readonly analyzerMode: string;
  /** The forced `sample_type`, or undefined. */
  readonly sampleType: string | undefined;
}

type Texts = ReadonlyMap<string, string>;

const cachingWords = new Map<string, Caching>([
  ['disabled', 'disabled'],
  ['enabled', 'enabled'],
  ['smart', 'enabled'],
  ['legacy', 'legacy'],
]);

const analyzerModes = new Set([
  'reputation',
  'reputation_static',
  'reputation_static_dynamic',
  'static',
  'static_dynamic',
]);

const booleanWords = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function booleanOf(texts: Texts, name: string): boolean {
  const text = texts.get(name);
  if (text === undefined || text === '') return false;
  const value = booleanWords.get(text.toLowerCase());
  if (value === undefined) throw badParameter(name);
  return value;
}

function numberOf(texts: Texts, name: string): number | null {
  const text = texts.get(name);
  if (text === undefined || text === '') return null;
  if (!/^\d{1,9}$/.test(text)) throw badParameter(name);
  return Number(text);
}

function userConfigOf(texts: Texts): string {
  const text = texts.get('user_config');
  if (text === undefined || text === '') return '{}';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badParameter('user_config');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badParameter('user_config');
  return text;
}

function cachingOf(texts: Texts, keySetting: Caching): Caching {
  const text = texts.get('analysis_caching');
  if (text === undefined || text === '' || text === 'system_default') return keySetting;
  const caching = cachingWords.get(text);
  if (caching === undefined) throw badParameter('analysis_caching');
  return caching;
}

function analyzerModeOf(texts: Texts): string {
  const text = texts.get('analyzer_mode') ?? 'reputation_static_dynamic';
  if (!analyzerModes.has(text)) throw badParameter('analyzer_mode');
  return text;
}

/**
 * Checks the parameters of `POST /rest/sample/submit` (`vmray-api/README.md` section 3.1).
 * Parameters that it does not know are passed over. `keySetting` rules where none is sent.
 *
 * @throws {Refusal} with status 400 that names the parameter
 */
export function readSubmissionParameters(texts: Texts, keySetting: Caching): SubmissionParameters {
  return {
    shareable: booleanOf(texts, 'shareable'),
    reanalyze: booleanOf(texts, 'reanalyze'),
    maxJobs: numberOf(texts, 'max_jobs'),
    maxRecursiveSamples: numberOf(texts, 'max_recursive_samples') ?? 10,
    tags: readTags(texts.get('tags') ?? ''),
    userConfig: userConfigOf(texts),
    metadata: texts.get('submission_metadata') ?? '{}',
    comment: texts.get('comment') ?? null,
    documentPassword: texts.get('document_password') ?? null,
    archivePassword: texts.get('archive_password'),
    caching: cachingOf(texts, keySetting),
    analyzerMode: analyzerModeOf(texts),
    sampleType: texts.get('sample_type'),
  };
}
