import { matrixVersion, techniquesOf } from '../../findings/mitre-attack.js';
import type { Scene } from '../../findings/scene.js';
import { type ThreatIndicator, threatIndicatorsOf } from '../../findings/threat-indicators.js';
import type { JsonObject } from '../../json.js';
import { numbered, reference } from './reference.js';

function match(indicator: ThreatIndicator, scene: Scene): JsonObject {
  const techniques = techniquesOf(scene).filter(({ indicatorId }) => indicatorId === indicator.id);
  return {
    _type: 'vti.match',
    analysis_score: indicator.score,
    category_desc: indicator.category,
    category_id: scene.digits(indicator.category, 32),
    classifications: indicator.classifications,
    operation_desc: indicator.operation,
    operation_id: scene.digits(indicator.operation, 32),
    ref_mitre_attack_techniques: techniques.map(({ id }) =>
      reference('mitre_attack', 'v4', 'techniques', `technique_${id}`),
    ),
    technique_desc: `${indicator.operation}.`,
    technique_type: 'built_in',
    technique_version: 1,
    threat_names: [],
  };
}

/** The section `vti`: the threat indicators of the analysis. */
export function threatIndicatorSection(scene: Scene): JsonObject {
  const matches = threatIndicatorsOf(scene).map((indicator) => match(indicator, scene));
  return {
    _type: 'vti',
    built_in_rules_version: '2026.2',
    matches: numbered('vti_match', matches),
    score_type: 'default',
  };
}

/** The section `mitre_attack`, which points back to the threat indicators. */
export function techniqueSection(scene: Scene): JsonObject {
  const indicators = threatIndicatorsOf(scene);
  const techniques = techniquesOf(scene).map((technique): [string, JsonObject] => {
    const index = indicators.findIndex(({ id }) => id === technique.indicatorId);
    const described = {
      _type: 'mitre_attack.v4.technique',
      description: technique.name,
      ref_vti_matches: [reference('vti', 'matches', `vti_match_${index}`)],
      tactics: technique.tactics,
      technique_id: technique.id,
      technique_version: 1,
    };
    return [`technique_${technique.id}`, described];
  });
  const v4 = {
    _type: 'mitre_attack.v4',
    matrix_version: matrixVersion.replace('T', ' '),
    techniques: Object.fromEntries(techniques),
  };
  return { _type: 'mitre_attack', v4 };
}
