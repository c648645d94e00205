import type { JsonObject } from '../json.js';
import { aggregationStatus } from './ioc-answer.js';
import type { Scene } from './scene.js';

/** A rule that matched. */
export interface ThreatIndicator {
  readonly id: number;
  readonly category: string;
  readonly operation: string;
  readonly classifications: readonly string[];
  /** 1 to 5. */
  readonly score: number;
}

const ofMaliciousSamples: readonly ThreatIndicator[] = [
  {
    id: 3,
    category: 'Antivirus',
    operation: 'A scanner knows the file',
    classifications: ['Downloader'],
    score: 5,
  },
  {
    id: 7,
    category: 'Persistence',
    operation: 'Starts a program at every logon',
    classifications: [],
    score: 3,
  },
  { id: 20, category: 'Reputation', operation: 'The hash has a bad name', classifications: [], score: 4 },
  { id: 31, category: 'Mutex', operation: 'Creates a mutex', classifications: [], score: 1 },
  {
    id: 44,
    category: 'Data Collection',
    operation: 'Reads passwords of a browser',
    classifications: ['Spyware'],
    score: 5,
  },
  {
    id: 52,
    category: 'Network Connection',
    operation: 'Talks to a control server',
    classifications: ['Spyware'],
    score: 5,
  },
  {
    id: 60,
    category: 'Defense Evasion',
    operation: 'Runs a library through a system program',
    classifications: [],
    score: 2,
  },
  { id: 79, category: 'Execution', operation: 'Drops a program file', classifications: [], score: 1 },
];

const ofSuspiciousSamples: readonly ThreatIndicator[] = [
  {
    id: 201,
    category: 'Heuristics',
    operation: 'Imitates a page to sign in',
    classifications: ['Phishing'],
    score: 3,
  },
  {
    id: 202,
    category: 'Reputation',
    operation: 'Contacts a host with a doubtful name',
    classifications: [],
    score: 3,
  },
  {
    id: 203,
    category: 'Network Connection',
    operation: 'Sends a form to another host',
    classifications: [],
    score: 2,
  },
];

/** The rules that matched on a sample; none for clean samples and those without a verdict. */
export function threatIndicatorsOf(scene: Scene): readonly ThreatIndicator[] {
  if (scene.sample.verdict === 'malicious') return ofMaliciousSamples;
  return scene.sample.verdict === 'suspicious' ? ofSuspiciousSamples : [];
}

/** A threat indicator as the API shows it. */
export function threatIndicator(indicator: ThreatIndicator, scene: Scene): JsonObject {
  return { ...indicator, analysis_ids: scene.analysisIds };
}

/** The answer of `/threat_indicators` and `/vtis` (`vmray-api/README.md` section 9). */
export function threatIndicatorAnswer(scene: Scene | null): JsonObject {
  const indicators =
    scene === null ? [] : threatIndicatorsOf(scene).map((one) => threatIndicator(one, scene));
  return { status: aggregationStatus(scene), threat_indicators: indicators };
}
