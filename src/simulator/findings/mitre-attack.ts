import type { JsonObject } from '../json.js';
import { aggregationStatus } from './ioc-answer.js';
import type { Scene } from './scene.js';
import { threatIndicator, threatIndicatorsOf } from './threat-indicators.js';

/** A technique of ATT&CK and the threat indicator that points to it. */
export interface Technique {
  readonly id: string;
  readonly name: string;
  readonly tactics: readonly string[];
  readonly indicatorId: number;
}

const techniques: readonly Technique[] = [
  { id: 'T1547.001', name: 'Registry Run Keys / Startup Folder', tactics: ['Persistence'], indicatorId: 7 },
  { id: 'T1555.003', name: 'Credentials from Web Browsers', tactics: ['Credential Access'], indicatorId: 44 },
  { id: 'T1218.011', name: 'Rundll32', tactics: ['Defense Evasion'], indicatorId: 60 },
  { id: 'T1056.003', name: 'Web Portal Capture', tactics: ['Credential Access'], indicatorId: 201 },
];

/** The version of the matrix. */
export const matrixVersion = '2024-10-31T00:00:00';

/** The techniques whose threat indicator matched. */
export function techniquesOf(scene: Scene): Technique[] {
  const matched = new Set(threatIndicatorsOf(scene).map(({ id }) => id));
  return techniques.filter(({ indicatorId }) => matched.has(indicatorId));
}

/** The answer of `/mitre_attack` (`vmray-api/README.md` section 9). */
export function mitreAttackAnswer(scene: Scene | null): JsonObject {
  const found =
    scene === null ? [] : techniquesOf(scene).map((technique, index) => describe(technique, index, scene));
  return { mitre_attack_techniques: found, status: aggregationStatus(scene) };
}

function describe(technique: Technique, index: number, scene: Scene): JsonObject {
  const indicators = threatIndicatorsOf(scene).filter(({ id }) => id === technique.indicatorId);
  return {
    analysis_ids: scene.analysisIds,
    id: index + 1,
    matrix_version: matrixVersion,
    tactics: technique.tactics,
    technique: technique.name,
    technique_id: technique.id,
    threat_indicators: indicators.map((indicator) => threatIndicator(indicator, scene)),
    version: 1,
  };
}
