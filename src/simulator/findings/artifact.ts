import type { Level } from './level.js';
import { baseName, programOf, type Scene } from './scene.js';
import { classificationsOf, threatNamesOf } from './threat-names.js';

/** The words of `ioc_type` (`vmray-api/README.md` section 8). */
export type ArtifactKind =
  | 'domain'
  | 'email'
  | 'email_address'
  | 'file'
  | 'filename'
  | 'ip'
  | 'mutex'
  | 'process'
  | 'registry'
  | 'url';

/** The members that every artifact has. */
export function artifactMembers(kind: ArtifactKind, scene: Scene, level: Level) {
  return {
    analysis_ids: scene.analysisIds,
    id: 0,
    ioc: level.ioc,
    ioc_type: kind,
    numeric_severity: level.numericSeverity,
    severity: level.severity,
    type: `${kind}_artifact`,
    verdict: level.verdict,
    verdict_reason_code: level.reasonCode,
    verdict_reason_description: level.reason,
    version: 3,
  };
}

/** The members of group T: what threat an artifact belongs to. */
export function threatMembers(kind: ArtifactKind, scene: Scene, level: Level) {
  return {
    classifications: level.ioc ? classificationsOf(scene.sample) : [],
    threat_names: level.ioc ? threatNamesOf(scene.sample) : [],
    relations: scene.analysisIds.map((id) => ({ analysis_id: id, relations: { process: ['1'] } })),
    vtis: [scene.digits(`${kind}/${level.verdict}`, 32)],
  };
}

/** The members of group P without the ids, which registry keys lack: which process is behind an artifact. */
export function parentNames(scene: Scene, level: Level) {
  const commandLine = scene.commandLine(level);
  return { parent_processes: [commandLine], parent_processes_names: [baseName(programOf(commandLine))] };
}

/** The members of group P. */
export function parentMembers(scene: Scene, level: Level) {
  return { ...parentNames(scene, level), parent_processes_ids: [1] };
}
